-- One page of a list that several conditions narrow.
--
-- KEYS[1]  any key of the account, to route the call on a cluster
-- ARGV[1]  JSON { groups = {{ keys = {…}, min = "-inf", max = "+inf", drives = true }}, after = { score, id } or null,
--                 descending = bool, limit = n, budget = n }
-- returns  { done (1 when the list ended), last score looked at, last id looked at, id, score, id, score, … }
--
-- Groups combine with AND, the keys of one group with OR. The smallest group whose scores are the list's order is walked from `after`
-- on, and every member looked up in the other groups, so the cost follows the page and not the size of the store. `budget` bounds
-- the members looked at in one call, so that a rare combination never holds Redis up: the caller goes on from the last position.
-- While the slot moves to another node of a cluster, some keys are here and some there: TRYAGAIN rather than half the work. Two keys that
-- never exist tell, on either node.
if type(redis.pcall('EXISTS', KEYS[1] .. ':never', KEYS[1] .. ':ever')) == 'table' then
  return redis.error_reply('TRYAGAIN The slot is moving to another node.')
end

local query = cjson.decode(ARGV[1])
local descending, limit, budget = query.descending, query.limit, query.budget
local after = query.after ~= cjson.null and { score = tonumber(query.after[1]), id = query.after[2] } or nil
local CHUNK = math.max(20, math.min(limit + 1, 200))

local function precedes(a, b)
  if a.score ~= b.score then
    if descending then return a.score > b.score end
    return a.score < b.score
  end
  if descending then return a.id > b.id end
  return a.id < b.id
end

local function smallest_driver()
  local best, best_size
  for position, group in ipairs(query.groups) do
    if group.drives then
      local size = 0
      for _, key in ipairs(group.keys) do size = size + redis.call('ZCARD', key) end
      if not best or size < best_size then best, best_size = position, size end
    end
  end
  return best
end

local function open(key, group)
  local min, max = group.min, group.max
  if after then
    if descending then max = query.after[1] else min = query.after[1] end
  end
  local walk = { key = key, min = min, max = max, offset = 0, buffer = {}, next = 1, group = group }
  -- Many may share the score of `after`: where it stands in this very set, the walk goes on at its rank instead of passing them all.
  if after and tonumber(redis.call('ZSCORE', key, after.id) or nil) == after.score then
    walk.rank = redis.call(descending and 'ZREVRANK' or 'ZRANK', key, after.id) + 1
  end
  return walk
end

local function read(walk)
  if walk.rank then
    local first = walk.rank + walk.offset
    if descending then return redis.call('ZRANGE', walk.key, first, first + CHUNK - 1, 'REV', 'WITHSCORES') end
    return redis.call('ZRANGE', walk.key, first, first + CHUNK - 1, 'WITHSCORES')
  end
  if descending then
    return redis.call('ZRANGE', walk.key, walk.max, walk.min, 'BYSCORE', 'REV', 'LIMIT', walk.offset, CHUNK, 'WITHSCORES')
  end
  return redis.call('ZRANGE', walk.key, walk.min, walk.max, 'BYSCORE', 'LIMIT', walk.offset, CHUNK, 'WITHSCORES')
end

local function within(score, group)
  local number = tonumber(score)
  local low = group.min == '-inf' or number >= tonumber(group.min)
  local high
  if string.sub(group.max, 1, 1) == '(' then
    high = number < tonumber(string.sub(group.max, 2))
  else
    high = group.max == '+inf' or number <= tonumber(group.max)
  end
  return low and high
end

local function head(walk)
  if walk.next > #walk.buffer then
    if walk.ended then return nil end
    walk.buffer = read(walk)
    walk.offset, walk.next = walk.offset + CHUNK, 1
    walk.ended = #walk.buffer < 2 * CHUNK
    if #walk.buffer == 0 then return nil end
  end
  local text = walk.buffer[walk.next + 1]
  if walk.rank and not within(text, walk.group) then return nil end
  return { id = walk.buffer[walk.next], score = tonumber(text), text = text }
end

local function belongs(id, group)
  for _, key in ipairs(group.keys) do
    local score = redis.call('ZSCORE', key, id)
    if score and within(score, group) then return true end
  end
  return false
end

local driver = smallest_driver()
local walks = {}
for position, key in ipairs(query.groups[driver].keys) do walks[position] = open(key, query.groups[driver]) end

local found, count, looked, previous = {}, 0, 0, nil
local last = after or { id = '', text = '' }
if after then last.text = query.after[1] end
while true do
  local nearest, nearest_walk
  for _, walk in ipairs(walks) do
    local candidate = head(walk)
    if candidate and (not nearest or precedes(candidate, nearest)) then nearest, nearest_walk = candidate, walk end
  end
  if not nearest then return { 1, last.text, last.id, unpack(found) } end
  nearest_walk.next = nearest_walk.next + 2

  if nearest.id ~= previous and (not after or precedes(after, nearest)) then
    local matches = true
    for position, group in ipairs(query.groups) do
      if position ~= driver and not belongs(nearest.id, group) then matches = false break end
    end
    if matches then
      if count == limit then return { 0, last.text, last.id, unpack(found) } end
      count = count + 1
      found[2 * count - 1], found[2 * count] = nearest.id, nearest.text
    end
    looked, last = looked + 1, nearest
    if looked >= budget then return { 0, last.text, last.id, unpack(found) } end
  end
  previous = nearest.id
end
