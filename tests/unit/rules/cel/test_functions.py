"""Kubernetes' own functions, with the results that its documentation gives."""

from __future__ import annotations

import pytest

from k8spatterns.rules.cel.expression import Failed, evaluated
from k8spatterns.rules.cel.functions import FUNCTIONS

TRUE = """
isIP('127.0.0.1')
isIP('::1')
!isIP('127.0.0.256')
!isIP(':::1')
!isIP('::ffff:1.2.3.4')
!isIP('fe80::1%eth0')
!isIP('127.0.0.01')
ip.isCanonical('127.0.0.1')
ip.isCanonical('2001:db8::abcd')
!ip.isCanonical('2001:DB8::ABCD')
!ip.isCanonical('2001:db8::0:0:0:abcd')
ip('127.0.0.1').family() == 4
ip('0.0.0.0').isUnspecified()
!ip('127.0.0.1').isUnspecified()
ip('127.0.0.1').isLoopback()
!ip('2001:db8::abcd').isLoopback()
ip('224.0.0.1').isLinkLocalMulticast()
!ip('224.0.1.1').isLinkLocalMulticast()
ip('ff02::1').isLinkLocalMulticast()
!ip('fd00::1').isLinkLocalMulticast()
ip('169.254.169.254').isLinkLocalUnicast()
!ip('192.168.0.1').isLinkLocalUnicast()
ip('fe80::1').isLinkLocalUnicast()
ip('192.168.0.1').isGlobalUnicast()
!ip('255.255.255.255').isGlobalUnicast()
ip('2001:db8::abcd').isGlobalUnicast()
!ip('ff00::1').isGlobalUnicast()
ip('::1') == ip('0:0:0:0:0:0:0:1')
isCIDR('192.168.0.0/16')
!isCIDR('192.168.0.0/')
!isCIDR('192.168.0.0/016')
!isCIDR('192.168.0.0/33')
!isCIDR('192.168.0.0/255.255.0.0')
!isCIDR('::ffff:1.2.3.4/24')
cidr('192.168.0.0/24').containsIP(ip('192.168.0.1'))
!cidr('192.168.0.0/24').containsIP(ip('192.168.1.1'))
cidr('192.168.0.0/16').containsCIDR(cidr('192.168.10.0/24'))
!cidr('192.168.1.0/24').containsCIDR('192.168.0.0/16')
cidr('192.168.0.1/24').ip() == ip('192.168.0.1')
cidr('192.168.0.1/24').masked() == cidr('192.168.0.0/24')
cidr('::1/64').prefixLength() == 64
isURL('https://user:pass@example.com:80/path?query=val#fragment')
isURL('/absolute-path')
!isURL('https://a:b:c/')
!isURL('../relative-path')
!isURL('https://a b/')
!isURL('')
!isURL('a')
!isURL(':x')
!isURL('1x:y')
isURL('mailto:a')
!isURL('http://a/%zz')
!isURL('http://[::1/')
!isURL('http://a\\tb')
!isURL('http://u[@a/')
url('https://example.com/').getScheme() == 'https'
url('HTTPS://example.com/').getScheme() == 'https'
url('/path').getScheme() == ''
url('https://example.com:80/').getHost() == 'example.com:80'
url('https://[::1]:80/').getHost() == '[::1]:80'
url('https://[::1]:80/').getHostname() == '::1'
url('https://example.com:80/').getHostname() == 'example.com'
url('https://127.0.0.1/').getHostname() == '127.0.0.1'
url('/path').getHost() == ''
url('https://example.com:80/').getPort() == '80'
url('https://example.com/').getPort() == ''
url('https://example.com/path with spaces/').getEscapedPath() == '/path%20with%20spaces/'
url('https://example.com').getEscapedPath() == ''
url('https://example.com/path?k1=a&k2=b&k2=c').getQuery() == {'k1': ['a'], 'k2': ['b', 'c']}
url('https://example.com/path?').getQuery() == {}
isQuantity('1.3Gi') && isQuantity('1.3G') && isQuantity('Mi')
!isQuantity('1.3GiB')
!isQuantity('10Mo')
quantity('50000000G').isInteger()
!quantity('9999999999999999999999999999999999999G').isInteger()
quantity('50k').asInteger() == 50000
quantity('50.703k').asApproximateFloat() == 50703.0
quantity('200M').compareTo(quantity('0.2G')) == 0
quantity('50M').compareTo(quantity('50Mi')) == -1
quantity('50Mi').isGreaterThan(quantity('50M'))
quantity('150Mi').isLessThan(quantity('0.2Gi'))
quantity('50k').add(quantity('20')) == quantity('50020')
quantity('50k').sub(20) == quantity('49980')
quantity('50k').add(20).isLessThan(quantity('100k'))
quantity('-50k').sign() == -1 && quantity('0').sign() == 0
isSemver('1.0.0')
!isSemver('v1.0')
!isSemver('01.0.0')
!isSemver('1.0.0-01')
semver('1.2.3').isLessThan(semver('2.0.0'))
semver('1.0.0-alpha').isLessThan(semver('1.0.0-alpha.1'))
semver('1.0.0-2').isLessThan(semver('1.0.0-11'))
semver('1.0.0-rc.1').isLessThan(semver('1.0.0'))
semver('1.2.3').compareTo(semver('1.2.3+build')) == 0
semver('1.2.3').major() == 1 && semver('1.2.3').minor() == 2 && semver('1.2.3').patch() == 3
[1, 2, 3].isSorted()
!['b', 'a'].isSorted()
[1, 3].sum() == 4
[1.0, 3.0].sum() == 4.0
[1, 3].max() == 3
['b', 'a'].min() == 'a'
sets.contains([], [])
!sets.contains([], [1])
sets.contains([1, 2, 3, 4], [2, 3])
sets.equivalent([1], [1, 1])
!sets.intersects([1], [])
sets.intersects([1], [1, 2])
!sets.contains([1], [true])
!format.dns1123Label().validate('my-label').hasValue()
!format.dns1123Subdomain().validate('apiextensions.k8s.io').hasValue()
!format.dns1035Label().validate('my-label').hasValue()
format.dns1035Label().validate('1abc').hasValue()
!format.qualifiedName().validate('apiextensions.k8s.io/v1beta1').hasValue()
!format.dns1123LabelPrefix().validate('my-label-prefix-').hasValue()
!format.dns1123SubdomainPrefix().validate('mysubdomain.prefix.-').hasValue()
!format.dns1035LabelPrefix().validate('my-label-prefix-').hasValue()
format.labelValue().validate('a b').hasValue()
!format.uri().validate('http://example.com').hasValue()
!format.uuid().validate('123e4567-e89b-12d3-a456-426614174000').hasValue()
format.uuid().validate('123e4567').hasValue()
!format.byte().validate('aGVsbG8=').hasValue()
format.byte().validate('aGVsbG8').hasValue()
!format.date().validate('2021-01-01').hasValue()
format.date().validate('2021-13-01').hasValue()
!format.datetime().validate('2021-01-01T00:00:00Z').hasValue()
format.datetime().validate('2021-01-01').hasValue()
base64.encode(b'hello') == 'aGVsbG8='
"""
EXPRESSIONS = [line for line in TRUE.splitlines() if line]

ERRORS = {
    "ip('127.0.0.256') == ip('::1')": "parse error",
    "cidr('x/1').prefixLength() == 1": "parse error",
    "url('a').getHost() == ''": "parse error",
    "quantity('10Mo').isInteger()": "quantities must match",
    "quantity('0.5').asInteger() == 1": "cannot convert value to integer",
    "semver('v1').major() == 1": "no semantic version",
    "[].max() == 1": "max called on empty list",
}


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_documented_results(expression: str) -> None:
    assert evaluated(expression, {}) is True


@pytest.mark.parametrize(("expression", "error"), ERRORS.items())
def test_documented_errors(expression: str, error: str) -> None:
    with pytest.raises(Failed, match=error):
        evaluated(expression, {})


def test_every_function_is_tried() -> None:
    assert len(FUNCTIONS) > 50
    text = TRUE + " ".join(ERRORS)
    assert [name for name in FUNCTIONS if f"{name}(" not in text] == []
