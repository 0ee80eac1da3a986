"""The Lua program that turns a fresh Lua state into a sandbox.

It leaves the functions that Karmada's interpreter leaves, and puts a bound on everything: a hook
counts instructions, and what the C functions of the libraries do at one stroke is counted too.
Coroutines are out because each would have a hook of its own, which counts nothing.
"""

from __future__ import annotations

PRELUDE = r"""
local limits, functions = ...
local sethook, clock = debug.sethook, os.clock
local error, type, tostring, select, pairs = error, type, tostring, select, pairs
local byte, gsub, min, pcall = string.byte, string.gsub, math.min, pcall
local setmetatable, concat, insert, maxn = setmetatable, table.concat, table.insert, table.maxn
local remove, sort = table.remove, table.sort
local steps, strokes, deadline = 0, 0, 0

local function stop()
  error(limits.too_long, 0)
end

-- From then on every instruction fails, so that no pcall can carry on.
local function exhausted()
  sethook(stop, "", 1)
  stop()
end

local function count()
  steps = steps - 1
  if steps < 0 or clock() > deadline then exhausted() end
end

local function spend(amount)
  strokes = strokes - amount
  if strokes < 0 then exhausted() end
end

local function arm()
  steps, strokes = limits.instructions / 100, limits.strokes
  deadline = clock() + limits.seconds
  sethook(count, "", 100)
end

-- Raise what a C function raised as if the script itself had called it.
local function passed(name, fine, ...)
  if fine then return ... end
  local message = ...
  error(type(message) == "string" and gsub(message, "'%?'", "'" .. name .. "'") or message, 3)
end

local function refused(name)
  return function()
    error(name .. " is not available in Karmada's interpreter", 2)
  end
end

local function absent(name, more)
  return setmetatable({}, {
    __index = function(_, key)
      error(name .. "." .. tostring(key) .. " is not available" .. more, 2)
    end,
    __newindex = function()
      error(name .. " can't be changed", 2)
    end,
  })
end

-- An upper bound of what a pattern costs: how often its repetitions can share out the text.
local function pattern_cost(length, pattern)
  local repeats, index, size = 0, 1, #pattern
  if size > 1000 then error("the pattern is longer than 1000 characters", 3) end
  while index <= size do
    local code = byte(pattern, index)
    if code == 37 then
      if byte(pattern, index + 1) == 98 then repeats = repeats + 1 end
      index = index + 1
    elseif code == 42 or code == 43 or code == 45 or code == 63 then
      repeats = repeats + 1
    end
    index = index + 1
  end
  local cost = length + 1
  for step = 1, repeats do
    cost = cost * (length + step) / step
    if cost > limits.strokes then
      error("the pattern may take too long on a text of " .. length .. " characters", 3)
    end
  end
  return cost
end

local function short(text)
  if type(text) == "string" and #text > limits.text then
    error("a text of " .. #text .. " characters is too long for Karmada, which takes " ..
      limits.text, 3)
  end
end

for _, name in pairs({"byte", "find", "format", "gmatch", "lower", "match", "reverse", "sub",
                      "upper"}) do
  local original = string[name]
  local matches = name == "find" or name == "gmatch" or name == "match"
  string[name] = function(text, pattern, ...)
    short(text)
    if matches and type(text) == "string" and type(pattern) == "string" then
      local plain = name == "find" and select(2, ...)
      spend(plain and #text * min(#pattern, 8) or pattern_cost(#text, pattern))
    end
    return passed(name, pcall(original, text, pattern, ...))
  end
end
for _, name in pairs({"dump", "gsub", "rep"}) do
  string[name] = refused("string." .. name)
end
string.gfind = string.gmatch

table.concat = function(list, ...)
  if type(list) == "table" then spend(#list * 10) end
  return passed("concat", pcall(concat, list, ...))
end
table.insert = function(list, ...)
  if type(list) == "table" then spend(#list) end
  return passed("insert", pcall(insert, list, ...))
end
table.remove = function(list, ...)
  if type(list) == "table" then spend(#list) end
  return passed("remove", pcall(remove, list, ...))
end
table.maxn = function(list)
  if type(list) == "table" then spend(#list * 10) end
  return passed("maxn", pcall(maxn, list))
end
table.sort = function(list, ...)
  if type(list) == "table" then spend(#list * 100) end
  return passed("sort", pcall(sort, list, ...))
end
table.foreach, table.foreachi, table.setn = nil, nil, nil

for _, name in pairs({"collectgarbage", "dofile", "getfenv", "getmetatable", "load", "loadfile",
                      "loadstring", "module", "newproxy", "rawequal", "rawget", "rawset",
                      "setfenv", "setmetatable"}) do
  _G[name] = refused(name)
end
gcinfo, python = nil, nil
print = function() end
package, debug, io, coroutine = nil, nil, nil, nil
os = absent("os", ": a script that reads the clock can't be tested")

local libraries = {}
for name, library in pairs(functions) do
  local made = {}
  for key, call in pairs(library) do
    made[key] = function(...)
      local fine, value = call(select("#", ...), ...)
      if not fine then error(key .. ": " .. value, 2) end
      return value
    end
  end
  libraries[name] = made
end
require = function(name)
  local library = libraries[name]
  if library == nil then
    error('there is no module "' .. tostring(name) .. '"', 2)
  end
  return library
end

-- Return the path of a table that stands in two places, or too deep, or nothing.
local function twice(value, path, seen, depth)
  if type(value) ~= "table" then return nil end
  if seen[value] or depth > limits.depth then return path, seen[value] == nil end
  seen[value] = true
  for key, item in pairs(value) do
    local found, deep = twice(item, path .. "." .. tostring(key), seen, depth + 1)
    if found then return found, deep end
  end
end

return arm, function(value) return twice(value, "", {}, 0) end
"""
