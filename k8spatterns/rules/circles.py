"""Circles among tasks that wait for each other."""

from __future__ import annotations


def circle_of(waits: dict[str, list[str]]) -> list[str]:
    """Return names that wait for each other, or nothing."""
    done: set[str] = set()
    for start, others in waits.items():
        way: list[str] = []
        open_names = [(start, iter(others))] if start not in done else []
        while open_names:
            name, rest = open_names[-1]
            if len(way) < len(open_names):
                way.append(name)
            following = next((each for each in rest if each not in done), None)
            if following is None:
                done.add(way.pop())
                open_names.pop()
            elif following in way:
                return [*way[way.index(following) :], following]
            else:
                open_names.append((following, iter(waits[following])))
    return []
