# One image for gateway and worker: the command chooses.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node setup.mjs dist && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN ln -s /app/dist/services/cli/main.js /usr/local/bin/claimwire && chmod +x /app/dist/services/cli/main.js
USER node
EXPOSE 4000
# Node is process 1 and drains on SIGTERM.
CMD ["node", "dist/services/gateway/main.js"]
