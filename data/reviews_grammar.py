"""A grammar of short film reviews whose label follows from the order of the words.

A fair coin draws the verdict, +1 (good) or -1 (bad). Independently of it come the form
of each sentence and its words. A form says which of its opinions agree with the verdict
and which oppose it, so that most reviews hold words of both kinds:

- negation: "not dull" and "anything but dull" are good;
- degree: "more moving than dull" is good, "less moving than dull" is bad;
- contrast: the clause after "but" decides, and the one beside an "although" clause;
- expectation: what the film is decides, not what somebody expected.

Every form exists for both verdicts. Sentences without an opinion may stand anywhere.
"""

import re

import numpy as np

GOOD = """brilliant superb clever fresh gripping lovely moving sharp splendid delightful
inspired memorable funny subtle elegant charming"""
BAD = """dull clumsy flat tedious stale shallow lifeless sloppy tiresome forgettable
muddled dreary boring crude awkward silly"""
WORDS = {+1: GOOD.split(), -1: BAD.split()}
PARTS = """acting,script,plot,music,camera work,ending,dialogue,pacing,direction,humour,
lighting,casting,editing,opening scene,second half,last act,story,set design"""
PARTS = PARTS.replace("\n", "").split(",")
LISTS = {
    "kind": "film,movie,thriller,comedy,drama,western,musical,sequel,remake",
    "degree": ",,,very ,truly ,really ,quite ,rather ",
    "day": "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
    "month": "January,March,April,June,August,October,December",
    "hours": "two,nearly two,almost three,two and a half",
    "relative": "brother,sister,mother,father,cousin,neighbour",
    "ordinal": "second,third,fourth,fifth",
    "place": "Lisbon,Dublin,a small town,the desert,Norway,an old hotel,Naples",
}
# {same} is a word that agrees with the verdict of its clause, {other} one that opposes.
PREDICATES = [
    *["{degree}{same}"] * 9,
    "not {other}",
    "never {other}",
    "not {other} at all",
    "anything but {other}",
    "far from {other}",
    "hardly {other}",
    "more {same} than {other}",
    "less {other} than {same}",
    "{same} rather than {other}",
    "not {other} but {same}",
]
# {yes} is a clause that agrees with the verdict of the review, {no} one that opposes.
OPINIONS = [
    "{yes}",
    "{yes}",
    "{yes}",
    "{yes} and {yes}",
    "{yes}, and {yes}",
    "{no}, but {yes}",
    "{no}, yet {yes}",
    "{no}, but in the end {yes}",
    "although {no}, {yes}",
    "{yes}, although {no}",
    "even if {no}, {yes}",
    "{yes}, even if {no}",
    "I expected {a_other} {kind} and got {a_same} one",
    "it is {a_same} {kind} where I expected {a_other} one",
    "the trailer suggests {a_other} {kind}, and it turns out {same}",
    "it turns out {same}, while the trailer suggests {a_other} {kind}",
    "what sounds {other} on paper is {same} on the screen",
    "on the screen it is {same}, however {other} it sounds on paper",
    "critics called it {other}, and I find it {same}",
    "I find it {same}, and critics called it {other}",
]
REMARKS = [
    "I saw it on a {day} in {month}",
    "it runs for {hours} hours",
    "my {relative} came along",
    "we watched it at home",
    "the cinema was half full",
    "this is the {ordinal} {kind} of its director",
    "it was shot in {place}",
    "I read nothing about it before",
    "most of it takes place in {place}",
    "the lead role went to a newcomer",
    "it opened in {month}",
]


def make_reviews(size: int, seed: int) -> tuple[list[str], np.ndarray]:
    """`size` different reviews, and their labels: 1 good, 0 bad."""
    rng = np.random.RandomState(seed)
    labels: dict[str, int] = {}
    while len(labels) < size:
        verdict = int(rng.choice([-1, +1]))
        labels.setdefault(review(rng, verdict), int(verdict > 0))
    return list(labels), np.array(list(labels.values()))


def review(rng: np.random.RandomState, verdict: int) -> str:
    """One or two opinions, and up to two remarks, in any order."""
    num_opinions, num_remarks = rng.choice([1, 2], p=[0.7, 0.3]), rng.randint(3)
    forms = [
        *rng.choice(OPINIONS, num_opinions, replace=False),
        *rng.choice(REMARKS, num_remarks, replace=False),
    ]
    parts = list(rng.permutation(PARTS))  # each is named once
    sentences = [
        fill(rng, forms[k], verdict, parts) for k in rng.permutation(len(forms))
    ]
    return " ".join(text[0].upper() + text[1:] + "." for text in sentences)


def fill(rng: np.random.RandomState, form: str, verdict: int, parts: list[str]) -> str:
    """The form with words in place of its slots, from left to right."""

    def word_for(slot: re.Match) -> str:
        name = slot[1]
        if name in LISTS:
            return str(rng.choice(LISTS[name].split(",")))
        if name in ("yes", "no"):
            clause = f"the {parts.pop()} is {rng.choice(PREDICATES)}"
            return fill(rng, clause, verdict if name == "yes" else -verdict, parts)
        sign = verdict if name.endswith("same") else -verdict
        word = str(rng.choice(WORDS[sign]))
        article = "an " if word[0] in "aeiou" else "a "
        return article + word if name.startswith("a_") else word

    return re.sub(r"{(\w+)}", word_for, form)
