"""Which question is next: one at a time, first come first asked, duplicates together, floods refused."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from vpngui.model.consent import Direction
from vpngui.model.errors import OutOfMemory

MAX_OF_CALLER = 4
MAX_IN_ALL = 32


@dataclass(frozen=True, slots=True)
class Request:
    """One LaunchRequest that waits for its answer."""

    path: str
    """Its object on the session bus."""
    caller: str
    """The unique name of who asked; empty for the person."""
    pid: int | None
    """None where the person asks, by a click in the window."""
    tunnel: str
    direction: Direction
    reason: str = ""
    """Why nobody asked, and vpngui asks by itself; empty where somebody did."""

    @property
    def own(self) -> bool:
        """Whether the person clicked, and waits for the question."""
        return self.pid is None and not self.reason


@dataclass(eq=False, slots=True)
class Question:
    """What the person is asked once, for one or several requests that ask the same."""

    requests: list[Request] = field(default_factory=list)
    answered: bool = False
    """The person has decided: who comes now asks anew."""

    @property
    def first(self) -> Request:
        return self.requests[0]

    def asks_same(self, other: Request) -> bool:
        mine = self.first
        return (mine.caller, mine.tunnel, mine.direction) == (other.caller, other.tunnel, other.direction)


@dataclass(frozen=True, slots=True)
class Position:
    """The place of the question on the screen in the present run of questions, counted from 1."""

    number: int
    total: int


class ConsentQueue:
    """Requests enter with ``add``; the head is asked, and leaves by ``finish`` or when nobody waits."""

    def __init__(self) -> None:
        self._questions: deque[Question] = deque()
        self._done_in_run = 0

    @property
    def head(self) -> Question | None:
        return self._questions[0] if self._questions else None

    @property
    def position(self) -> Position:
        """Of the head; a run ends when no question is left."""
        return Position(self._done_in_run + 1, self._done_in_run + len(self._questions))

    @property
    def requests(self) -> list[Request]:
        """All that are open, in the order of the questions."""
        return [request for question in self._questions for request in question.requests]

    @property
    def undecided(self) -> list[Request]:
        """Those whose question the person has not answered yet."""
        return [
            request for question in self._questions if not question.answered for request in question.requests
        ]

    def add(self, request: Request) -> Question:
        """The question that ``request`` waits for; raises OutOfMemory beyond the limits."""
        pending = self.requests
        if len(pending) >= MAX_IN_ALL:
            raise OutOfMemory(f"{MAX_IN_ALL} requests are open; wait until some are answered")
        if request.caller and sum(other.caller == request.caller for other in pending) >= MAX_OF_CALLER:
            raise OutOfMemory(
                f"{MAX_OF_CALLER} requests of yours are open; wait for their answers or close them"
            )
        for question in self._questions:
            if not question.answered and question.asks_same(request):
                question.requests.append(request)
                return question
        question = Question([request])
        self._questions.append(question)
        return question

    def withdraw(self, path: str) -> Question | None:
        """Take one request out; the question that nobody waits for any more, and that has left the queue.

        A question that is answered already stays until it is finished: what was allowed is being applied.
        """
        for question in self._questions:
            for request in question.requests:
                if request.path == path:
                    return self._without(question, request)
        return None

    def finish(self, question: Question) -> list[Request]:
        """The question is answered: it leaves the queue, and these are told."""
        if question in self._questions:
            self._questions.remove(question)
            self._count_done()
        return list(question.requests)

    def _without(self, question: Question, request: Request) -> Question | None:
        if len(question.requests) > 1:
            question.requests.remove(request)
            return None
        if question.answered:
            return None
        was_head = question is self.head
        self._questions.remove(question)
        if was_head:
            self._count_done()
        return question

    def _count_done(self) -> None:
        self._done_in_run = self._done_in_run + 1 if self._questions else 0
