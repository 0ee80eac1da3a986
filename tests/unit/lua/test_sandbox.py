from __future__ import annotations

import sys

import pytest

from k8spatterns import UsageError
from k8spatterns.lua import LuaScriptError, Sandbox, available


def fault(script: str) -> LuaScriptError:
    with pytest.raises(LuaScriptError) as caught:
        Sandbox({"kube": {"double": lambda value: value * 2}}).run("retention", script)
    return caught.value


ABSENT = [
    "io.open('/etc/passwd')",
    "debug.getregistry()",
    "package.loadlib('x', 'y')",
    "python.eval('1')",
    "coroutine.wrap(print)()",
    "newproxy()",
]
REFUSED = [
    "dofile('x')",
    "loadfile('x')",
    "load(print)",
    "loadstring('x = 1')",
    "getfenv()",
    "setfenv(1, {})",
    "getmetatable('')",
    "setmetatable({}, {})",
    "rawget({}, 1)",
    "rawset({}, 1, 1)",
    "rawequal(1, 1)",
    "collectgarbage()",
    "module('x')",
    "string.dump(print)",
    "('x'):rep(10)",
    "('x'):gsub('x', 'y')",
    "os.time()",
    "os.execute('true')",
]


@pytest.mark.parametrize("script", ABSENT)
def test_what_reaches_outside_is_not_there(script: str) -> None:
    assert fault(f"\n{script}").line == 2


@pytest.mark.parametrize("script", REFUSED)
def test_what_karmada_refuses_is_refused_by_name(script: str) -> None:
    found = fault(f"\n\n{script}")
    assert "is not available" in found.message or "a nil value" in found.message
    assert found.line == 3


def test_only_the_given_libraries_can_be_required() -> None:
    assert fault("require('os')").message == 'there is no module "os"'
    Sandbox({"kube": {"double": lambda value: value * 2}}).run(
        "retention", "assert(require('kube').double(4) == 8)"
    )


def test_an_error_of_a_library_stands_at_the_line_of_the_script() -> None:
    found = fault("local kube = require('kube')\n\nkube.double({})")
    assert (found.line, found.message[:7]) == (3, "double:")


def test_a_script_can_not_reach_python_through_a_library() -> None:
    script = (
        "local d = require('kube').double\nassert(type(d) == 'function')\nlocal x = d.__class__"
    )
    assert "index local 'd'" in fault(script).message


ENDLESS = [
    "while true do end",
    "while true do pcall(function() while true do end end) end",
    "repeat xpcall(error, error) until false",
    "local function f() return f() end f()",
    "local t = {} for i = 1, 1e9 do table.insert(t, 1, i) end",
    "local t = {} for i = 1, 1e5 do t[i] = 'x' end while true do table.concat(t) end",
    "local s = 'x' for i = 1, 17 do s = s .. s end while true do local l = s:lower() end",
    "local s = 'xx' while true do s:find('x*x*x*y') end",
]


@pytest.mark.parametrize("script", ENDLESS)
def test_an_endless_loop_is_an_error(script: str) -> None:
    assert "takes too long" in fault(script).message


GREEDY = [
    "local t = {} while true do t[#t + 1] = {} end",
    "local s = 'xxxxxxxxxxxxxxxx' while true do s = s .. s end",
    "local t = {} for i = 1, 1e6 do t[i] = ('x' .. i):upper() end",
]


@pytest.mark.parametrize("script", GREEDY)
def test_runaway_memory_is_an_error(script: str) -> None:
    assert fault(script).message in (
        "it needs more memory than 32 MiB",
        "it takes too long: a loop that never ends?",
    )


def test_runaway_memory_names_the_limit() -> None:
    assert "more memory than 32 MiB" in fault(GREEDY[0]).message


@pytest.mark.parametrize(
    ("script", "line", "message"),
    [
        ("x = = 1", 1, "unexpected symbol near '='"),
        ("\nfunction f(", 2, "'<eof>'"),
        ("\n\nlocal f\nf.x = 1", 4, "attempt to index local 'f'"),
        ("error('no good')", 1, "no good"),
        ("local function f() return 1 + f() end f()", 1, "stack overflow"),
        ("string.format('%d', 'x')", 1, "bad argument #2 to 'format'"),
        ("('x'):find('(')", 1, "unfinished capture"),
        ("table.concat({{}})", 1, "invalid value (table) at index 1"),
    ],
)
def test_an_error_has_its_line(script: str, line: int, message: str) -> None:
    found = fault(script)
    assert found.line == line
    assert message in found.message
    assert str(found).startswith(f"retention, line {line}: ")


@pytest.mark.parametrize("script", ["error()", "error({})"])
def test_an_error_without_a_text_says_so(script: str) -> None:
    assert str(fault(script)) == "retention: error() was called without a text"


def test_compiled_code_is_refused() -> None:
    assert "compiled Lua" in fault("\x1bLuaQ").message


def test_a_pattern_that_may_take_for_ever_is_refused() -> None:
    found = fault("local s = ('x'):lower()\nfor i = 1, 9 do s = s .. s end s:find('.-.-.-.-.-y')")
    assert "the pattern may take too long on a text of 512 characters" in found.message
    assert "longer than 1000" in fault("('x'):find(" + repr("a" * 1001) + ")").message


def test_a_text_that_karmada_finds_too_long_is_refused() -> None:
    found = fault("local s = 'x' for i = 1, 20 do s = s .. s end s:lower()")
    assert "1048576 characters is too long" in found.message


def test_what_scripts_use_works() -> None:
    Sandbox().run(
        "retention",
        """
        assert(("registry:5000/web:1.4"):match("^(.-)/(.+)$") == "registry:5000")
        assert(("a,b"):find(",", 1, true) == 2)
        assert(string.format("%s-%d", "x", 3) == "x-3")
        local words = {}
        for word in ("a b c"):gmatch("%a") do table.insert(words, word) end
        table.sort(words, function(a, b) return a > b end)
        assert(table.concat(words, "") == "cba")
        assert(table.remove(words) == "a" and #words == 2)
        assert(math.ceil(1.2) == 2 and tonumber("3") == 3 and select("#", 1, 2) == 2)
        assert(not pcall(error, "x"))
        print("nothing is printed")
        """,
    )


def test_a_script_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    Sandbox().run("retention", "print('manifests are written there')")
    assert capfd.readouterr().out == ""


def test_two_sandboxes_share_nothing() -> None:
    Sandbox().run("one", "x = 1 string.sub = nil")
    Sandbox().run("two", "assert(x == nil and string.sub ~= nil)")


def test_a_function_that_is_not_there_can_not_be_called() -> None:
    sandbox = Sandbox()
    sandbox.run("retention", "Retain = 3")
    with pytest.raises(LuaScriptError, match="there is no function Retain"):
        sandbox.call("Retain")


def test_without_the_extra_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert available()
    monkeypatch.setitem(sys.modules, "lupa.lua51", None)
    assert not available()
    with pytest.raises(UsageError, match=r"pip install 'k8spatterns\[lua\]'"):
        Sandbox()
