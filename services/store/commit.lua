-- Decide and write in one step: every check holds, or nothing is written.
--
-- KEYS[1]  the change log, which also routes the call on a cluster
-- ARGV[1]  JSON { buckets = {{ key, version }}, expected = {{ key, sha1 or "" }}, commands = {{ "SET", key, … }}, changes = {{ field, value, … }},
--                 changeLogLength = n }
-- returns  number of changes logged, or -1 when something that was read has changed since
-- While the slot moves to another node of a cluster, some keys are here and some there: TRYAGAIN rather than half the work. Two keys that
-- never exist tell, on either node.
if type(redis.pcall('EXISTS', KEYS[1] .. ':never', KEYS[1] .. ':ever')) == 'table' then
  return redis.error_reply('TRYAGAIN The slot is moving to another node.')
end

local plan = cjson.decode(ARGV[1])

for _, bucket in ipairs(plan.buckets) do
  if (redis.call('GET', bucket[1]) or '0') ~= bucket[2] then return -1 end
end
for _, entry in ipairs(plan.expected) do
  local value = redis.call('GET', entry[1])
  if (value and redis.sha1hex(value) or '') ~= entry[2] then return -1 end
end

for _, bucket in ipairs(plan.buckets) do
  redis.call('INCR', bucket[1])
  redis.call('EXPIRE', bucket[1], 86400)
end
for _, command in ipairs(plan.commands) do redis.call(unpack(command)) end
for _, change in ipairs(plan.changes) do
  redis.call('XADD', KEYS[1], 'MAXLEN', '~', plan.changeLogLength, '*', unpack(change))
end
return #plan.changes
