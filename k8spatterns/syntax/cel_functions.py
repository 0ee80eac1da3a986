"""The functions that API servers have in CEL, and the types that they take.

https://kubernetes.io/docs/reference/using-api/cel/
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from k8spatterns.syntax.cel_types import Type

# A form a line: what it is called on and a dot, its name, what it takes, what it returns. Letters
# stand for any type, `~` for an optional.
_FORMS = """
_&&_(bool, bool) bool
_||_(bool, bool) bool
!_(bool) bool
_?_:_(bool, A, A) A
_==_(A, A) bool
_!=_(A, A) bool
_in_(A, list(A)) bool
_in_(A, map(A, B)) bool
_[_](list(A), int) A
_[_](map(A, B), A) B
_[_](~(list(A)), int) ~(A)
_[_](~(map(A, B)), A) ~(B)
_[?_](list(A), int) ~(A)
_[?_](map(A, B), A) ~(B)
_[?_](~(list(A)), int) ~(A)
_[?_](~(map(A, B)), A) ~(B)
?_(~(A)) A
-_(int) int
-_(double) double
_+_(int, int) int
_+_(uint, uint) uint
_+_(double, double) double
_+_(string, string) string
_+_(bytes, bytes) bytes
_+_(list(A), list(A)) list(A)
_+_(timestamp, duration) timestamp
_+_(duration, timestamp) timestamp
_+_(duration, duration) duration
_-_(int, int) int
_-_(uint, uint) uint
_-_(double, double) double
_-_(timestamp, timestamp) duration
_-_(timestamp, duration) timestamp
_-_(duration, duration) duration
_*_(int, int) int
_*_(uint, uint) uint
_*_(double, double) double
_/_(int, int) int
_/_(uint, uint) uint
_/_(double, double) double
_%_(int, int) int
_%_(uint, uint) uint
size(string) int
size(bytes) int
size(list(A)) int
size(map(A, B)) int
string.size() int
bytes.size() int
list(A).size() int
map(A, B).size() int
string.contains(string) bool
string.endsWith(string) bool
string.startsWith(string) bool
string.matches(string) bool
matches(string, string) bool
string.charAt(int) string
string.indexOf(string) int
string.indexOf(string, int) int
string.lastIndexOf(string) int
string.lastIndexOf(string, int) int
string.lowerAscii() string
string.upperAscii() string
string.replace(string, string) string
string.replace(string, string, int) string
string.split(string) list(string)
string.split(string, int) list(string)
string.substring(int) string
string.substring(int, int) string
string.trim() string
string.format(list(dyn)) string
strings.quote(string) string
list(string).join() string
list(string).join(string) string
string.find(string) string
string.findAll(string) list(string)
string.findAll(string, int) list(string)
list(A).isSorted() bool
list(A).sum() A
list(A).min() A
list(A).max() A
list(A).indexOf(A) int
list(A).lastIndexOf(A) int
list(A).slice(int, int) list(A)
list(A).flatten() list(dyn)
list(A).flatten(int) list(dyn)
list(A).distinct() list(A)
list(A).reverse() list(A)
list(A).sort() list(A)
list(A).first() ~(A)
list(A).last() ~(A)
lists.range(int) list(int)
sets.contains(list(A), list(A)) bool
sets.equivalent(list(A), list(A)) bool
sets.intersects(list(A), list(A)) bool
dyn(A) dyn
type(A) type
bool(bool) bool
bool(string) bool
bytes(bytes) bytes
bytes(string) bytes
double(double) double
double(int) double
double(uint) double
double(string) double
int(int) int
int(uint) int
int(double) int
int(string) int
int(timestamp) int
int(duration) int
uint(uint) uint
uint(int) uint
uint(double) uint
uint(string) uint
string(string) string
string(bool) string
string(int) string
string(uint) string
string(double) string
string(bytes) string
string(timestamp) string
string(duration) string
string(url) string
string(net.IP) string
string(net.CIDR) string
duration(duration) duration
duration(string) duration
duration(int) duration
timestamp(timestamp) timestamp
timestamp(string) timestamp
timestamp(int) timestamp
timestamp.getDate() int
timestamp.getDate(string) int
timestamp.getDayOfMonth() int
timestamp.getDayOfMonth(string) int
timestamp.getDayOfWeek() int
timestamp.getDayOfWeek(string) int
timestamp.getDayOfYear() int
timestamp.getDayOfYear(string) int
timestamp.getFullYear() int
timestamp.getFullYear(string) int
timestamp.getHours() int
timestamp.getHours(string) int
timestamp.getMilliseconds() int
timestamp.getMilliseconds(string) int
timestamp.getMinutes() int
timestamp.getMinutes(string) int
timestamp.getMonth() int
timestamp.getMonth(string) int
timestamp.getSeconds() int
timestamp.getSeconds(string) int
duration.getHours() int
duration.getMinutes() int
duration.getSeconds() int
duration.getMilliseconds() int
optional.of(A) ~(A)
optional.ofNonZeroValue(A) ~(A)
optional.none() ~(A)
optional.unwrap(list(~(A))) list(A)
list(~(A)).unwrapOpt() list(A)
~(A).hasValue() bool
~(A).value() A
~(A).or(~(A)) ~(A)
~(A).orValue(A) A
url(string) url
isURL(string) bool
url.getEscapedPath() string
url.getHost() string
url.getHostname() string
url.getPort() string
url.getQuery() map(string, list(string))
url.getScheme() string
ip(string) net.IP
isIP(string) bool
ip.isCanonical(string) bool
net.IP.family() int
net.IP.isGlobalUnicast() bool
net.IP.isLinkLocalMulticast() bool
net.IP.isLinkLocalUnicast() bool
net.IP.isLoopback() bool
net.IP.isUnspecified() bool
cidr(string) net.CIDR
isCIDR(string) bool
net.CIDR.containsIP(string) bool
net.CIDR.containsIP(net.IP) bool
net.CIDR.containsCIDR(string) bool
net.CIDR.containsCIDR(net.CIDR) bool
net.CIDR.ip() net.IP
net.CIDR.masked() net.CIDR
net.CIDR.prefixLength() int
quantity(string) quantity
isQuantity(string) bool
quantity.sign() int
quantity.isInteger() bool
quantity.asInteger() int
quantity.asApproximateFloat() double
quantity.add(quantity) quantity
quantity.add(int) quantity
quantity.sub(quantity) quantity
quantity.sub(int) quantity
quantity.isGreaterThan(quantity) bool
quantity.isLessThan(quantity) bool
quantity.compareTo(quantity) int
semver(string) semver
semver(string, bool) semver
isSemver(string) bool
isSemver(string, bool) bool
semver.major() int
semver.minor() int
semver.patch() int
semver.isGreaterThan(semver) bool
semver.isLessThan(semver) bool
semver.compareTo(semver) int
format.dns1123Label() format
format.dns1123Subdomain() format
format.dns1035Label() format
format.qualifiedName() format
format.dns1123LabelPrefix() format
format.dns1123SubdomainPrefix() format
format.dns1035LabelPrefix() format
format.labelValue() format
format.uri() format
format.uuid() format
format.byte() format
format.date() format
format.datetime() format
format.named(string) ~(format)
format.validate(string) ~(list(string))
jsonpatch.escapeKey(string) string
authorizer.path(string) pathCheck
authorizer.group(string) groupCheck
authorizer.serviceAccount(string, string) authorizer
pathCheck.check(string) decision
groupCheck.resource(string) resourceCheck
resourceCheck.subresource(string) resourceCheck
resourceCheck.namespace(string) resourceCheck
resourceCheck.name(string) resourceCheck
resourceCheck.fieldSelector(string) resourceCheck
resourceCheck.labelSelector(string) resourceCheck
resourceCheck.check(string) decision
decision.allowed() bool
decision.reason() string
decision.error() string
decision.errored() bool
dyn.includes(dyn) bool
"""

_ORDERED = ("bool", "int", "uint", "double", "string", "bytes", "timestamp", "duration")
_NUMBERS = ("int", "uint", "double")

#: Names that start the names of functions, those that servers lack among them; what stands behind
#: their dot is no method.
NAMESPACES = frozenset(
    {"sets", "lists", "math", "strings", "optional", "ip", "format", "jsonpatch", "base64", "cel"}
)


class Form(NamedTuple):
    """A form of a function.

    Fields:
        target: the type that it is called on, or None.
        takes: the types of its arguments.
        returns: the type of its value.
    """

    target: Type | None
    takes: tuple[Type, ...]
    returns: Type


@cache
def forms() -> dict[str, list[Form]]:
    """Return the forms of every function, by its name."""
    found: dict[str, list[Form]] = {}
    for line in _FORMS.split("\n"):
        if line:
            name, form = _form(line)
            found.setdefault(name, []).append(form)
    for sign in ("<", "<=", ">", ">="):
        found[f"_{sign}_"] = _comparisons()
    return found


def _comparisons() -> list[Form]:
    pairs = [(name, name) for name in _ORDERED]
    pairs += [(one, other) for one in _NUMBERS for other in _NUMBERS if one != other]
    return [Form(None, (Type(one), Type(other)), Type("bool")) for one, other in pairs]


def _form(line: str) -> tuple[str, Form]:
    head, _, result = line.rpartition(") ")
    # The parenthesis that opens the arguments is the one whose counterpart ends the head.
    depth, at = 1, len(head)
    while depth:
        at -= 1
        depth += (head[at] == ")") - (head[at] == "(")
    front, arguments = head[:at], head[at + 1 :]
    target, dot, name = ("", "", front) if front[0] in "_!?-" else front.rpartition(".")
    takes = tuple(type_of(part) for part in _split(arguments))
    if dot and _is_namespace(target, name):
        return front, Form(None, takes, type_of(result))
    return name, Form(type_of(target) if dot else None, takes, type_of(result))


def _is_namespace(target: str, name: str) -> bool:
    if target == "format":
        return name != "validate"
    return target in NAMESPACES


def type_of(text: str) -> Type:
    """Return the type that is written as `list(A)` or `~(A)`."""
    name, opened, inner = text.partition("(")
    if not opened:
        return Type(name)
    name = "optional_type" if name == "~" else name
    return Type(name, tuple(type_of(part) for part in _split(inner[:-1])))


def _split(text: str) -> list[str]:
    """Split at the commas that are in no parentheses."""
    parts: list[str] = []
    depth = start = 0
    for at, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and not depth:
            parts.append(text[start:at])
            start = at + 2
    return [*parts, text[start:]] if text else parts
