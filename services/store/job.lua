-- Writes one ingestion job, moves it between the lists of states, counts it in its batch, and tells the followers: all or nothing.
--
-- KEYS[1]  the progress stream, which also routes the call on a cluster
-- ARGV[1]  JSON { key, id, job (JSON text), expected (sha1 of the job as read, "" for none), from, to (states), score, listPrefix,
--                 ttlSeconds, batch (key or ""), batchId, batchJobs (key or ""), requires (key that must exist, or "") }
-- returns  1, 0 when the job has changed since it was read, or -1 when what it requires is not there
-- While the slot moves to another node of a cluster, some keys are here and some there: TRYAGAIN rather than half the work. Two keys that
-- never exist tell, on either node.
if type(redis.pcall('EXISTS', KEYS[1] .. ':never', KEYS[1] .. ':ever')) == 'table' then
  return redis.error_reply('TRYAGAIN The slot is moving to another node.')
end

local move = cjson.decode(ARGV[1])
local current = redis.call('GET', move.key)
if (current and redis.sha1hex(current) or '') ~= move.expected then return 0 end

if move.requires ~= '' and redis.call('EXISTS', move.requires) == 0 then return -1 end

redis.call('SET', move.key, move.job, 'EX', move.ttlSeconds)
if move.from ~= move.to then
  if move.from ~= '' then redis.call('ZREM', move.listPrefix .. move.from, move.id) end
  redis.call('ZADD', move.listPrefix .. move.to, move.score, move.id)
end
redis.call('ZADD', move.listPrefix .. 'ALL', move.score, move.id)
if move.batch ~= '' then
  redis.call('ZADD', move.batchJobs, move.score, move.id)
  if move.from ~= move.to then
    if move.from == 'COMPLETED' or move.from == 'FAILED' then redis.call('HINCRBY', move.batch, move.from, -1) end
    if move.to == 'COMPLETED' or move.to == 'FAILED' then redis.call('HINCRBY', move.batch, move.to, 1) end
  end
  redis.call('EXPIRE', move.batch, move.ttlSeconds)
  redis.call('EXPIRE', move.batchJobs, move.ttlSeconds)
end
redis.call('XADD', KEYS[1], 'MAXLEN', '~', 10000, '*', 'id', move.id, 'batch', move.batchId)
return 1
