#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Recomputes who is selected from a decision record's procedure and documents, and compares it with the outcome.

Written from docs/rules and docs/decisions, in another language and without any code of the library, so that one slip is
not in both. Needs Python 3.8 and nothing else. All numbers are exact.

  verify_record.py FOLDER [--head DIGEST]   one record; DIGEST is its head, published elsewhere
  verify_record.py --many FILE              one outcome a line: {"name": .., "procedure": .., "documents": .., "outcome": ..};
                                            or {"name": .., "files": {"record.json": "..", ..}}; "-" for standard input

Exit code: 0 agrees, 1 differs (file, pointer, stated, recomputed), 2 cannot be verified.
"""
import hashlib
import itertools
import json
import os
import re
import sys
import unicodedata
from collections import Counter
from datetime import datetime, timedelta, timezone
from fractions import Fraction

MET, NOT_MET, OPEN = "met", "not-met", "not-assessable"
SELECTED, RESERVE, NOT_SELECTED, UNDECIDED = "selected", "reserve", "not-selected", "undecided"
MOST_WORLDS = 20000


class CannotVerify(Exception):
    """Something that this program does not know, or documents that no procedure can judge."""


class Stopped(Exception):
    """The procedure stops: every candidate is undecided."""


class File:
    """One application on its way through a stage, with what was said of it."""

    def __init__(self, document):
        self.document, self.id = document, document["id"]
        self.status, self.proposed, self.group, self.rank, self.band = None, None, None, None, None
        self.total, self.score, self.scores, self.contributions = None, None, {}, []
        self.carried, self.cut_off, self.shows_total, self.missed = None, None, False, None
        self.candidate, self.findings, self.sheets, self.same = False, [], [], []

    def say(self, use, verdict_and_reason):
        """Notes a rule's finding and gives its verdict."""
        verdict, reason = verdict_and_reason
        self.findings.append((use if isinstance(use, str) else use["rule"], verdict, reason))
        return verdict


def number(text):
    """An exact number from "1.5", "5/2" or 3; no powers of ten, which could be of any length."""
    if not re.fullmatch("-?[0-9]+([./][0-9]+)?", str(text)):
        raise ValueError("no number of a record")
    return Fraction(text)


def money(text):
    """The amount of "TND 1500.25"."""
    return number(text.split(" ")[1])


def seconds(text):
    """An instant as whole seconds; two offsets from UTC do not matter."""
    instant = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (instant - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(seconds=1)


def filed(file):
    return seconds(file.document["receipt"]["filedAt"])


def authority(file):
    """The local authority that applies; None for any other applicant."""
    return file.document["applicant"].get("authority")


def answer(is_met, yes, no):
    return (MET, yes) if is_met else (NOT_MET, no)


def reaches(value, least, settings):
    """Whether a value reaches a minimum, inclusive or exclusive as the settings say."""
    return value >= least if settings["bound"] == "inclusive" else value > least


def settings_of(use):
    return use.get("settings", {})


# Screening: each function takes a file, the settings and the documents, and gives verdict and reason.


def filed_by_closing(file, s, docs):
    closes = seconds(s["closesAt"])
    in_time = filed(file) <= closes if s["bound"] == "inclusive" else filed(file) < closes
    return answer(in_time, "filed-in-time", "filed-late")


def pieces_complete(file, s, docs):
    there = set(file.document.get("pieces", []))
    for request in file.document.get("pieceRequests", []):
        if "receivedAt" in request and seconds(request["receivedAt"]) <= seconds(request["deadline"]):
            there.add(request["piece"])
    return answer(set(s["pieces"]) <= there, "complete", "incomplete")


def recorded(file, condition, docs):
    """What was recorded about a condition; None when nothing was."""
    for check in docs.get("checks", []):
        if check["application"] == file.id and check["condition"] == condition:
            return check["result"]
    return None


def conditions_met(file, s, docs):
    results = [recorded(file, condition, docs) for condition in s["conditions"]]
    if "not-met" in results:
        return NOT_MET, "conditions-not-met"
    return (MET, "conditions-met") if set(results) <= {"met"} else (OPEN, "conditions-open")


def figure_at_least(file, s, docs):
    stated = file.document.get("figures", {}).get(s["figure"])
    if stated is None:
        return OPEN, "figure-unknown"
    return answer(reaches(number(stated), number(s["least"]), s), "figure-reached", "figure-missed")


def category_among(file, s, docs):
    stated = file.document.get("categories", {}).get(s["category"])
    if stated is None:
        return OPEN, "category-unknown"
    return answer(stated in s["values"], "category-admitted", "category-not-admitted")


def not_awarded_before(file, s, docs):
    if authority(file) is None:
        return OPEN, "no-authority"
    before = any(
        award["authority"] == authority(file)["code"] and award["programme"] == s["programme"]
        for award in docs.get("pastAwards", []))
    return answer(not before, "not-awarded", "awarded-before")


def letter_of_support(file, s, docs):
    letters = [letter for letter in docs.get("letters", []) if letter["application"] == file.id]
    if not letters:
        return NOT_MET, "no-letter"
    signatures = [signature["body"] for letter in letters for signature in letter.get("signatures", [])]
    kinds = {
        body["kind"] for letter in letters for body in letter.get("bodies", [])
        if body["id"] in [signature["body"] for signature in letter.get("signatures", [])]}
    spoken_for = {body for letter in letters for body in letter.get("inNameOf", [])}
    if not set(s["kinds"]) <= kinds:
        return NOT_MET, "not-signed"
    if spoken_for <= set(signatures):
        return MET, "all-signed"
    one = len(signatures) == 1
    if s["unsigned"] == "accepted":
        return MET, "one-signs-for-several" if one else "some-sign"
    return NOT_MET, "one-signs-only" if one else "some-do-not-sign"


SCREENING = {
    "selection/applicant-kind@1": lambda file, s, docs: answer(
        file.document["applicant"]["kind"] in s["kinds"], "kind-admitted", "kind-not-admitted"),
    "selection/filed-by-closing@1": filed_by_closing,
    "selection/pieces-complete@1": pieces_complete,
    "selection/conditions-met@1": conditions_met,
    "selection/figure-at-least@1": figure_at_least,
    "selection/category-among@1": category_among,
    "selection/not-awarded-before@1": not_awarded_before,
    "selection/letter-of-support@1": letter_of_support,
}

# Several files of one authority: each function takes a file and all files of its authority.


def keep_one(best, kept, fallen):
    """A rule that keeps the file with the first, or last, instant of filing."""

    def judge(file, files):
        if len(files) == 1:
            return MET, "only-file"
        times = [filed(other) for other in files]
        if filed(file) != best(times):
            return NOT_MET, fallen
        return (MET, kept) if times.count(best(times)) == 1 else (OPEN, "same-time")

    return judge


DUPLICATES = {
    "selection/keep-first-file@1": keep_one(min, "first", "not-first"),
    "selection/keep-latest-file@1": keep_one(max, "latest", "not-latest"),
    "selection/refuse-duplicate-files@1": lambda file, files: answer(len(files) == 1, "only-file", "duplicate"),
    "selection/allow-several-files@1": lambda file, files: (MET, "only-file" if len(files) == 1 else "several-allowed"),
}

LATIN_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ð": "d", "đ": "d", "þ": "th", "ħ": "h", "ł": "l", "ŋ": "n", "ŧ": "t"}
ARABIC_VARIANTS = {"ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ھ": "ه", "ہ": "ه", "ە": "ه", "ک": "ك"}


def folded(name):
    """A name as decision 15 compares it; None when a character is not known there."""
    result = ""
    for char in unicodedata.normalize("NFKD", re.sub("[\u00a0\u2000-\u200a\u202f\u3000\u2010-\u2014\uff0d-]", " ", name)):
        char = ARABIC_VARIANTS.get(char, char.lower())
        char = LATIN_LETTERS.get(char, char)
        if unicodedata.category(char[0]) == "Mn" or char == "\u0640":
            continue
        if char in "`\u00b4\u02bb\u02bc\u02be\u02bf\u2018\u2019":
            char = "'"
        if char.isdecimal():
            char = str(unicodedata.decimal(char))
        if not re.fullmatch("[a-z0-9 '(),./&\u060c\u0621-\u063a\u0641-\u064a\u067e\u0686\u06a4\u06a5\u06a8\u06ad\u06af]+", char):
            return None
        result += char.replace("\u060c", ",")
    return " ".join(result.split())


def same_name(file):
    """What an authority is known by: kind, subdivision and each folded name."""
    own = authority(file)
    if own is None:
        return set()
    names = {folded(name) for name in own["name"].values()} - {None}
    return {(own["kind"], own["subdivision"], name) for name in names}


def join_files(files, use):
    """Gives each file the list of all files of its authority: by code and, where a rule says so, by name."""
    known = {
        file.id: ({authority(file)["code"]} if authority(file) else set()) | (same_name(file) if use else set())
        for file in files}
    for file in files:
        group, marks = {file.id}, set(known[file.id])
        while True:
            more = {other.id for other in files if known[other.id] & marks}
            marks = marks.union(*(known[i] for i in more))
            if more <= group:
                break
            group |= more
        file.same = [other for other in files if other.id in group]
    for file in files if use else []:
        namesakes = any(other is not file and same_name(other) & same_name(file) for other in files)
        file.say(use, (MET, "same-name" if namesakes else "no-same-name"))


# Panels: how many sheets are needed, and how several scores of one criterion become one.


def mean(values, settings=None):
    return sum(values, Fraction(0)) / len(values)


def median(values, settings=None):
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def trimmed_mean(values, settings):
    return mean(sorted(values)[settings["dropped"]:len(values) - settings["dropped"]])


PANELS = {
    "selection/agreed-sheet@1": mean,
    "selection/panel-mean@1": mean,
    "selection/panel-median@1": median,
    "selection/panel-trimmed-mean@1": trimmed_mean,
    "selection/panel-mean-with-further-evaluator@1": None,
    "selection/unscored@1": None,
}


def judge_panel(file, procedure):
    """Whether an application has the sheets that it needs."""
    rule, s, count = procedure["panel"]["rule"], settings_of(procedure["panel"]), len(file.sheets)
    if rule == "selection/unscored@1":
        return MET, "unscored"
    if rule == "selection/panel-mean-with-further-evaluator@1":
        if count < s["sheets"]:
            return OPEN, "too-few-sheets"
        if count > s["sheets"] + 1:
            return OPEN, "too-many-sheets"
        far = gap(file, procedure) > number(s["maximumGap"])
        if count == s["sheets"]:
            return (OPEN, "further-evaluator-needed") if far else (MET, "panel-agrees")
        return (MET, "settled-by-further-evaluator") if far else (OPEN, "further-sheet-without-need")
    if count < s.get("minimumSheets", 1):
        return OPEN, "too-few-sheets"
    return (OPEN, "too-many-sheets") if count > s.get("sheets", 1) else (MET, "enough-sheets")


def gap(file, procedure):
    """How far the totals of single sheets are apart."""
    totals = []
    for sheet in file.sheets:
        scores = {criterion: number(points) for criterion, points in sheet["scores"].items()}
        totals.append(total_of({c["id"]: scores.get(c["id"], Fraction(0)) for c in procedure["criteria"]}, procedure))
    return max(totals) - min(totals)


def panel_score(values, procedure):
    """The score of one criterion; None when there are too few for it."""
    use = procedure["panel"]
    s = settings_of(use)
    if len(values) <= 2 * s.get("dropped", 0):
        return None
    if use["rule"] == "selection/panel-mean-with-further-evaluator@1":
        further = len(values) > s["sheets"] and s["settledBy"] == "median"
        return median(values) if further else mean(values)
    return PANELS[use["rule"]](values, s)


MISSING_SCORES = {
    "selection/missing-score-left-out@1": "leave out",
    "selection/missing-score-counts-as-zero@1": "zero",
    "selection/missing-score-blocks@1": "block",
}


def judge_scores(file, procedure, verified):
    """Takes the scores of the sheets together; what is verified on the spot is not missing on any sheet."""
    treatment = MISSING_SCORES[procedure["missingScores"]["rule"]]
    missing, empty = 0, 0
    for criterion in procedure["criteria"]:
        own = criterion["id"]
        given = [number(sheet["scores"][own]) for sheet in file.sheets if own in sheet["scores"]]
        if own in verified:
            file.scores[own] = verified[own]
            continue
        missing += len(file.sheets) - len(given)
        if treatment == "zero":
            given += [Fraction(0)] * (len(file.sheets) - len(given))
        file.scores[own] = panel_score(given, procedure)
        empty += file.scores[own] is None
    if missing == 0:
        return MET, "all-scored"
    if treatment == "block":
        return OPEN, "incomplete"
    if treatment == "zero":
        return MET, "counted-as-zero"
    return (OPEN, "no-score-left") if empty else (MET, "left-out")


def total_of(scores, procedure):
    """The sum of score times weight; a bonus counts up to its cap."""
    s = settings_of(procedure["total"])
    plain, bonus = Fraction(0), Fraction(0)
    for criterion in procedure["criteria"]:
        points = scores[criterion["id"]] * number(criterion["weight"])
        if criterion["id"] in s.get("bonus", []):
            bonus += points
        else:
            plain += points
    return plain + (min(bonus, number(s["most"])) if "most" in s else bonus)


def carry_factor(procedure):
    """By what the total of the stage before is multiplied; 0 where it does not count."""
    earlier = procedure.get("earlierStage")
    return number(settings_of(earlier["carryOver"]).get("factor", "0")) if earlier else Fraction(0)


def highest_total(procedure):
    """The highest total there can be, with what an earlier stage can add."""
    own = total_of({c["id"]: number(c["scale"]["most"]) for c in procedure["criteria"]}, procedure)
    factor = carry_factor(procedure)
    return own + factor * highest_total(procedure["earlierStage"]["procedure"]) if factor else own


THRESHOLDS = {
    "selection/total-threshold@1": lambda file, s, procedure: answer(
        reaches(file.total, number(s["points"]), s), "reached", "missed"),
    "selection/total-percentage@1": lambda file, s, procedure: answer(
        reaches(file.total, highest_total(procedure) * number(s["percent"]) / 100, s), "reached", "missed"),
    "selection/criterion-minimum@1": lambda file, s, procedure: answer(
        all(reaches(file.scores[c], number(least), s) for c, least in s["minimums"].items()),
        "minimums-reached", "minimum-missed"),
}


def rounded(value, s):
    """A value rounded once to some places after the point."""
    if s["decimals"] > 100:
        raise ValueError("more decimals than a rule can have")
    scaled = abs(value) * 10 ** s["decimals"]
    whole, rest = scaled.numerator // scaled.denominator, scaled % 1
    up = {"half-up": rest >= Fraction(1, 2), "down": False,
          "half-even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2 == 1)}[s["mode"]]
    return Fraction(whole + up, 10 ** s["decimals"]) * (-1 if value < 0 else 1)


def weighted(file, s):
    return sum((file.scores[c] * number(weight) for c, weight in s["weights"].items()), Fraction(0))


# By what candidates are ranked: the score, whether an outcome shows it beside the total, and the reason.
RANKINGS = {
    "selection/rank-by-total@1": (lambda file, s: file.total, False, "ranked-by-total"),
    "selection/rank-by-weighted-sum@1": (weighted, True, "ranked-by-weighted-sum"),
    "selection/rank-by-rounded-total@1": (lambda file, s: rounded(file.total, s), True, "ranked-by-rounded-total"),
    "selection/rank-by-filing-time@1": (lambda file, s: Fraction(-filed(file)), False, "ranked-by-filing-time"),
}


def by_region(file, s, procedure):
    own = authority(file)
    if own is None:
        return None, "no-authority"
    group = procedure["regionScheme"]["members"].get(own["subdivision"])
    return group, "grouped" if group else "not-in-scheme"


def by_category(file, s, procedure):
    stated = file.document.get("categories", {}).get(s["category"])
    if stated is None:
        return None, "category-unknown"
    return (stated, "grouped") if stated in s["groups"] else (None, "not-among-the-groups")


def by_country(file, s, procedure):
    own = authority(file)
    if own is None:
        return None, "no-authority"
    country = own["subdivision"][:2]
    return (country, "grouped") if country in s["countries"] else (None, "not-among-the-countries")


# Groups: the groups there are, and the group of a file with the reason.
GROUPINGS = {
    "selection/by-region@1": (lambda s, procedure: [g["id"] for g in procedure["regionScheme"]["groups"]], by_region),
    "selection/by-category@1": (lambda s, procedure: s["groups"], by_category),
    "selection/by-country@1": (lambda s, procedure: s["countries"], by_country),
    "selection/single-group@1": (lambda s, procedure: ["all"], lambda file, s, procedure: ("all", "grouped")),
}


def tie_by_figure(file, s, ahead):
    stated = file.document.get("figures", {}).get(s["figure"])
    if stated is None:
        return 1, Fraction(0)
    return 0, number(stated) if s["order"] == "lowest-first" else -number(stated)


def tie_by_uncovered_category(file, s, ahead):
    stated = file.document.get("categories", {}).get(s["category"])
    covered = {other.document.get("categories", {}).get(s["category"]) for other in ahead}
    return 1 if stated is None or stated in covered else 0


# Tie-breaks: a key of a file, the lowest first; `ahead` are the candidates of all groups with a higher ranking score.
TIE_BREAKS = {
    "selection/tie-by-criterion@1": lambda file, s, ahead: -file.scores[s["criterion"]],
    "selection/tie-by-filing-time@1": lambda file, s, ahead: filed(file),
    "selection/tie-by-figure@1": tie_by_figure,
    "selection/tie-by-uncovered-category@1": tie_by_uncovered_category,
}
REMAINING_TIES = {
    "selection/remaining-tie-admits-all@1": "all",
    "selection/remaining-tie-admits-none@1": "none",
    "selection/remaining-tie-shares-rank@1": "share",
    "selection/remaining-tie-drawn@1": "draw",
    "selection/remaining-tie-committee@1": "committee",
    "selection/remaining-tie-stops@1": "stop",
    "selection/remaining-tie-stays-undecided@1": "open",
}
SHORTAGES = {
    "selection/shortage-leaves-empty@1": "left-empty",
    "selection/shortage-next-best@1": "passed-on",
    "selection/shortage-stops@1": "stopped",
}


def allotment(procedure, groups):
    """In which way places are limited: what kind, places in all, by group, guaranteed, and the most for a group."""
    rule, s = procedure["allocation"]["rule"], settings_of(procedure["allocation"])
    if rule == "selection/places-per-group@1":
        return {"kind": "per-group", "of": {group: s["places"].get(group, 0) for group in groups}}
    if rule == "selection/unlimited-places@1":
        return {"kind": "in-all", "places": None, "minimum": 0, "cap": None}
    if rule == "selection/places-in-all@1":
        return {"kind": "in-all", "places": s["places"], "minimum": 0, "cap": None}
    if rule == "selection/group-minimum-and-cap@1":
        return {"kind": "in-all", "places": s["places"], "minimum": s["minimum"], "cap": s["cap"]}
    if rule == "selection/group-minimum-and-cap-share@1":
        cap = s["places"] * number(s["capPercent"]) // 100
        return {"kind": "in-all", "places": s["places"], "minimum": s["minimum"], "cap": cap}
    return {"kind": rule}


def reserve_size(procedure):
    """Whether there is one reserve list for all, and how long each is."""
    s = settings_of(procedure["reserve"])
    return s.get("scope") == "in-all", s.get("size", 0)


OWN_RECUSALS = {"selection/recusal-own-country@1": "country", "selection/recusal-own-authority@1": "authority"}

# Each place of a procedure where a rule decides, and the rules that are known there.
SLOTS = {
    "screening": SCREENING,
    "sameApplicant": ["selection/same-name@1"],
    "duplicates": DUPLICATES,
    "ownRecusals": OWN_RECUSALS,
    "panel": PANELS,
    "verification": ["selection/verified-scores@1"],
    "missingScores": MISSING_SCORES,
    "total": ["selection/weighted-sum@1", "selection/weighted-sum-with-capped-bonus@1"],
    "thresholds": THRESHOLDS,
    "carryOver": ["selection/scores-start-anew@1", "selection/earlier-total-counts@1"],
    "grouping": GROUPINGS,
    "ranking": RANKINGS,
    "overrides": ["selection/committee-override@1"],
    "endorsement": ["selection/endorsement@1"],
    "bands": ["selection/graduated-bands@1"],
    "tieBreaks": TIE_BREAKS,
    "remainingTies": REMAINING_TIES,
    "shortage": SHORTAGES,
    "allocation": [
        "selection/places-per-group@1", "selection/unlimited-places@1", "selection/places-in-all@1",
        "selection/group-minimum-and-cap@1", "selection/group-minimum-and-cap-share@1", "selection/budget@1",
        "selection/budget-multiple@1"],
    "reserve": ["selection/no-reserve@1", "selection/reserve-per-group@1", "selection/reserve-list@1"],
    "publication": ["selection/publication@1", "selection/publication-with-consent@1"],
}
# Findings under the rules of these places are not recomputed: places, ties and lists are compared themselves.
NOT_COMPARED = ["tieBreaks", "remainingTies", "shortage", "allocation", "reserve", "publication"]
# The members that each file can have, at any depth; names of settings and documents that are not here change a decision unseen.
MEMBERS = {
    "certificate.json":
        "application assertions format last line notCertified number procedure revision rule says stages value valueDisplay",
    "documents.json":
        "addressee admitted affiliations aims applicant application applications askedAt authority bodies body by call "
        "candidates categories checks code condition contributions criterion deadline digest domain draw drawPool "
        "earlierStage evaluator figures filedAt grounds id inNameOf kind letters mechanisms minutes name number on origin "
        "overallObjective overrides partners pastAwards piece pieceRequests pieces pledges points pool poolPublishedAt "
        "programme projects publishedAt purpose receipt receivedAt recusals registration replacedAt replacedBy "
        "requestedAmount result role scores seed seedKnownAt selected sheets signatures specificObjective subdivision subject "
        "tieDecisions tied title trackRecord verifiedScores withdrawnAt writtenOn",
    "outcome.json":
        "admitted amount amountDisplay application band border borderDisplay candidates carriedOver carriedOverDisplay code "
        "codes contributions count criterion cut cutOff cutOffDisplay day decidedBy display evaluator evidence exactlyEnough "
        "explanations factor factorDisplay findings group groups guaranteed margins members money name number outcome "
        "pipeline places pointer points pointsDisplay procedure proposedStatus rank rankingScore rankingScoreDisplay reason "
        "revision rivals rule score scoreDisplay selected sheets shortage status subject ties time title total totalDisplay "
        "undecided unseparated value verdict verified verifiedDisplay",
    "procedure.json":
        "allocation amount bands bonus bound cap capPercent carryOver category closesAt condition conditions countries "
        "criteria criterion decimals dropped duplicates earlierStage endorsement equallyNear factor figure goodUntil grouping "
        "groups id kinds least maximumGap members minimum minimumSheets minimums misfit missingScores mode most name names "
        "order overrides ownRecusals panel percent piece pieces pipeline places points procedure programme publication "
        "ranking regionScheme remainingTies reserve revision rule sameApplicant scale scope scores screening settings "
        "settledBy sheets shortage silence size source step target thresholds tieBreaks title total unsigned values "
        "verification weight weights",
    "record.json":
        "admitted application commitment digest documents draws evaluators files format id library name origin outside "
        "pipeline pool procedure provider reason reasons rejected revision rule rules seed sha256 version",
}
# The names in these objects are ids; elsewhere a name can be that of a language.
BY_ID = {"bands", "categories", "contributions", "figures", "members", "minimums", "places", "scores", "weights"}
LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"


def strangers(value, known, name=""):
    """The names of members that this program does not know."""
    if isinstance(value, list):
        return {found for one in value for found in strangers(one, known)}
    if not isinstance(value, dict):
        return set()
    own = set() if name in BY_ID else {member for member in set(value) - known if not re.fullmatch(LANGUAGE, member)}
    return own.union(*(strangers(value[member], known, member) for member in value))


def check_members(values):
    """Refuses what has members that this program does not know, since they could matter."""
    for file in MEMBERS:
        for name in sorted(strangers(values.get(file), set(MEMBERS[file].split()))):
            raise CannotVerify("%s: member %s is not known here" % (file, name))


def uses_of(procedure):
    """All uses of a rule in one stage, each with its place."""
    for slot in SLOTS:
        use = procedure.get("earlierStage", {}).get(slot) if slot == "carryOver" else procedure.get(slot, [])
        for one in use if isinstance(use, list) else [use] if use else []:
            yield slot, one


def check_known(procedure):
    """Refuses a rule that this program does not know."""
    if procedure["pipeline"] != "selection/pipeline@1":
        raise CannotVerify("rule " + procedure["pipeline"] + " is not known here")
    for slot, use in uses_of(procedure):
        if use["rule"] not in SLOTS[slot]:
            raise CannotVerify("rule " + use["rule"] + " is not known here")


def hashed_fields(*fields):
    """The digest of decision 16: SHA-256 over fields that each begin with their length."""
    data = b""
    for field in fields:
        encoded = unicodedata.normalize("NFC", field).encode("utf-8")
        data += len(encoded).to_bytes(4, "big") + encoded
    return hashlib.sha256(data).hexdigest()


class Worlds:
    """Goes through every way in which the ties that are left open can still be settled."""

    def __init__(self):
        self.path, self.at, self.number = [], 0, 0

    def choose(self, options):
        """One of these, another one in another world."""
        if self.at == len(self.path):
            self.path.append([0, len(options)])
        self.at += 1
        return options[self.path[self.at - 1][0]]

    def next(self):
        """Goes on to the next world; False when there is none."""
        self.at, self.number = 0, self.number + 1
        if self.number > MOST_WORLDS:
            raise CannotVerify("open ties can be settled in more than %d ways" % MOST_WORLDS)
        while self.path and self.path[-1][0] + 1 == self.path[-1][1]:
            self.path.pop()
        if self.path:
            self.path[-1][0] += 1
        return bool(self.path)


def choices(members, count, fits=lambda counts: True):
    """The ways to take so many of equals. Only how many of each group they are can matter to anybody else."""
    groups = sorted({file.group for file in members})
    own = [[file for file in members if file.group == group] for group in groups]
    ways = [[]]
    for files in own:
        ways = [way + [n] for way in ways for n in range(min(len(files), count - sum(way)) + 1)]
    ways = [way for way in ways if sum(way) == count and fits(dict(zip(groups, way)))]
    return [[file for files, n in zip(own, way) for file in files[:n]] for way in ways]


def runs(line, key):
    """A sorted line, cut where the key changes."""
    return [list(run) for _, run in itertools.groupby(line, key)]


class Allocation:
    """Gives places and fills reserve lists, in one world."""

    def __init__(self, stage, groups, worlds):
        self.stage, self.groups, self.worlds = stage, groups, worlds
        self.policy, self.draw = stage.policy, stage.draw
        self.place = {file.id: None for group in groups for file in stage.lines[group]}
        # Whose tie is open; of those, whose has just been left open; whether the last tie was.
        self.open, self.fresh, self.left_open = set(), set(), False
        self.ties, self.why = [], {}

    def run(self):
        """Places first, then the places passed on, then the reserve lists."""
        stage, kind = self.stage, self.stage.allotment["kind"]
        if kind == "per-group":
            for group in self.groups:
                line = stage.sort(stage.lines[group], stage.context(group))
                self.fill(line, stage.allotment["of"][group], SELECTED, "places", group)
            if stage.spare and stage.shortage == "passed-on":
                self.fill(self.waiting(self.groups, "selection/passed-on"), stage.spare, SELECTED, "passed-on-places", None)
        elif kind == "in-all":
            line = self.waiting(self.groups, stage.context(None))
            if stage.allotment["minimum"] or stage.allotment["cap"] is not None:
                self.walk(line)
            else:
                places = stage.allotment["places"]
                self.fill(line, len(line) if places is None else places, SELECTED, "places", None)
        elif kind == "selection/budget@1":
            self.spend(self.waiting(self.groups, stage.context(None)))
        else:
            self.reach_multiple(self.waiting(self.groups, stage.context(None)))
        in_all, size = stage.reserve
        if in_all:
            self.fill(self.waiting(self.groups, stage.context(None)), size, RESERVE, "reserve", None)
        for group in [] if in_all else self.groups:
            self.fill(self.waiting([group], stage.context(group)), size, RESERVE, "reserve", group)

    def waiting(self, groups, context):
        """Who has no place yet, in the order of a line."""
        files = [file for group in groups for file in self.stage.lines[group] if self.place[file.id] is None]
        return self.stage.sort(files, context)

    def give(self, files, got):
        for file in files:
            self.place[file.id] = got

    def fill(self, line, places, got, cut, group):
        """Gives places to the head of a line. Only where equals straddle the last place a rule for ties is asked."""
        taken, before, score, before_score = 0, None, None, 0
        for equals in runs(line, lambda file: file.key):
            if equals[0].score != score:
                score, before_score = equals[0].score, taken
            if taken >= places:
                if before and before[0].score == score and places > 0:
                    self.note_separated(line, before[-1], equals[0], places - before_score, got, cut, group)
                return
            if self.policy == "share" and cut != "passed-on-places":
                self.give(equals, got)
                if len(equals) > 1:
                    self.note(cut, group, equals, 1, got, equals)
                taken += 1
            elif taken + len(equals) <= places:
                self.give(equals, got)
                taken += len(equals)
            else:
                self.settle(equals, places - taken, got)
                self.note(cut, group, [f for f in line if f.score == score], places - before_score, got, equals)
                return
            before = equals

    def settle(self, equals, places, got, options=None):
        """What becomes of equals of whom some can have a place; options are the ways in which that can be."""
        if self.policy in ("all", "share"):
            self.give(equals, got)
        elif self.policy in ("open", "draw", "committee"):
            decision = self.decision(equals) if self.policy == "committee" else None
            if decision is None:
                self.fresh = {file.id for file in equals} - self.open
                self.open |= self.fresh
                self.give(self.worlds.choose(options or choices(equals, places)), got)
                self.left_open = True
                return
            admitted = [file for file in equals if file.id in decision["admitted"]]
            if len(admitted) != len(decision["admitted"]) or places not in (None, len(admitted)):
                raise CannotVerify("a committee's decision does not fit the tie of " + ", ".join(ids(equals)))
            self.stage.used.append(decision)
            self.give(admitted, got)
        self.left_open = False

    def decision(self, tied):
        """What a committee decided about exactly these; nothing while it is open who of them still waits."""
        if self.open & {file.id for file in tied}:
            return None
        for decision in self.stage.documents.get("tieDecisions", []):
            if set(decision["tied"]) == {file.id for file in tied}:
                return decision
        return None

    def note(self, cut, group, members, places, got, unseparated):
        """Reports a tie that nothing separated, or only a draw."""
        waits = {file.id for file in unseparated} if self.policy in ("open", "draw", "committee") and self.left_open else set()
        self.add_tie(cut, group, members, places, self.stage.procedure["remainingTies"]["rule"], unseparated,
                     [file for file in members if self.place[file.id] == got and file.id not in waits])
        self.fresh = set()
        if self.policy == "stop":
            raise Stopped()

    def note_separated(self, line, last, first, places, got, cut, group):
        """Reports equal scores that a tie-break, or a draw, separated."""
        members = [file for file in line if file.score == last.score]
        admitted = [file for file in members if self.place[file.id] == got and file.id not in self.open]
        for use, one, other in zip(self.stage.procedure["tieBreaks"], last.keys, first.keys):
            if one != other:
                self.add_tie(cut, group, members, places, use["rule"], [], admitted)
                return
        drawn = [file for file in members if file.keys == last.keys]
        self.add_tie(cut, group, members, places, self.stage.procedure["remainingTies"]["rule"], drawn, admitted)

    def add_tie(self, cut, group, members, places, rule, unseparated, admitted):
        """Keeps a tie, unless others of that score wait for an open one, so that it is not certain who is in this one."""
        others = [self.stage.files[i] for i in self.open - self.fresh]
        waits = any(file.score == members[0].score and group in (None, file.group) for file in others)
        if len(members) > 1 and not waits:
            score = self.stage.shown(members[0])
            self.ties.append((cut, group, score, ids(members), places, rule, ids(unseparated), ids(admitted)))

    # Places for all, with some guaranteed to each group and a most that each can have.

    def walk(self, line):
        """Walks down the line of all; each place is one held for a group, or a free one."""
        a, lines = self.stage.allotment, self.stage.lines
        self.free = a["places"] - a["minimum"] * len(lines) + (self.stage.spare if self.stage.shortage == "passed-on" else 0)
        self.held = {group: min(a["minimum"], len(lines[group])) for group in lines}
        self.room = {group: a["cap"] - a["minimum"] for group in lines}
        for equals in runs(line, lambda file: file.key):
            self.walk_equals(line, equals)
        for same in runs(line, lambda file: file.score):
            self.note_walk(same, "places", None)
            for group in lines:
                self.note_walk(same, None, group)

    def walk_equals(self, line, equals):
        """Places equals: the held places of each group first; the others want free ones, as far as their group has room."""
        of = {group: [file for file in equals if file.group == group] for group in self.groups}
        sure = {group: min(self.held[group], len(of[group])) for group in of}
        want = {group: min(len(of[group]) - sure[group], self.room[group]) for group in of}
        enough = sum(want.values()) <= self.free
        contested = [group for group in of if not enough and self.free > 0 and want[group] > 0]
        for group in of:
            self.held[group] -= sure[group]
            if group in contested or not of[group]:
                continue
            by_rank = want[group] if enough else 0
            self.room[group] -= by_rank
            self.free -= by_rank
            placed = "placed" if by_rank else "guaranteed"
            out = "full" if self.room[group] == 0 else "not placed"
            places = sure[group] + by_rank
            if places == len(of[group]):
                self.give(of[group], SELECTED)
            self.why.update({file.id: placed if places == len(of[group]) else out for file in of[group]})
            if 0 < places < len(of[group]):
                self.settle_walk(line, of[group], [group], places, None, placed)
                self.note_walk_tie("group-cap" if out == "full" else "group-minimum", group, line, of[group], [group], places)
        if contested:
            tied = [file for file in equals if file.group in contested]
            places = self.free + sum(sure[group] for group in contested)
            self.why.update({file.id: "not placed" for file in tied})

            def fits(counts):
                return all(sure[group] <= count <= sure[group] + self.room[group] for group, count in counts.items())

            self.settle_walk(line, tied, contested, places, fits, "placed")
            self.note_walk_tie("places", None, line, tied, contested, places)
            self.free = 0

    def settle_walk(self, line, tied, groups, places, fits, placed):
        open_policy = self.policy in ("open", "draw", "committee")
        self.settle(tied, places, SELECTED, choices(tied, places, fits) if fits and open_policy else None)
        self.why.update({file.id: placed for file in tied if self.place[file.id] == SELECTED})

    def note_walk_tie(self, cut, group, line, tied, groups, places):
        members = [file for file in line if file.score == tied[0].score and file.group in groups]
        before = [file for file in members if file.key < tied[0].key and file.id not in self.open]
        ahead = [file for file in before if self.place[file.id] == SELECTED]
        self.note(cut, group, members, len(ahead) + places, SELECTED, tied)

    def note_walk(self, same, cut, group):
        """Reports where a key drew a line between equal scores."""
        by_rank = [file for file in same if self.why[file.id] not in ("full", "guaranteed")]
        own = [file for file in same if file.group == group] if group else by_rank
        inside = list(itertools.takewhile(lambda f: self.place[f.id] == SELECTED and f.id not in self.open, own))
        if not inside or len(inside) == len(own):
            return
        last, first = inside[-1], own[len(inside)]
        if group and self.why[first.id] == "full":
            cut = "group-cap"
        elif group and self.why[last.id] == "guaranteed":
            cut = "group-minimum"
        reported = any(t[0] == cut and t[1] == group and {last.id, first.id} & set(t[3]) for t in self.ties)
        if cut and not reported and first.id not in self.open and last.key != first.key:
            self.note_separated(own, last, first, len(inside), SELECTED, cut, group)

    # Money.

    def spend(self, line):
        """Gives places by rank as long as the money lasts."""
        s = settings_of(self.stage.procedure["allocation"])
        left, skips, closed, waits = money(s["amount"]), s["misfit"] == "misfit-skipped", False, False
        previous, stands = None, None
        for equals in runs(line, lambda file: file.key):
            asked = sum(cost(file) for file in equals)
            if closed:
                continue
            if waits:
                # Who of some equals has money is open, so it is open for these, too, unless they ask for more than was left.
                stands = self.worlds.choose([True, False]) if stands is None else stands
                hang = [file for file in equals if cost(file) <= left]
                self.open.update(file.id for file in hang)
                self.give([] if stands else hang, SELECTED)
            elif asked <= left:
                self.give(equals, SELECTED)
            elif len(equals) == 1:
                if previous and previous.score == equals[0].score and self.place[previous.id] == SELECTED:
                    self.note_separated(line, previous, equals[0], 0, SELECTED, "budget", None)
                closed = not skips
            else:
                tied = [file for file in equals if cost(file) <= left] if skips else equals
                closed = not skips
                if skips and sum(cost(file) for file in tied) <= left:
                    self.give(tied, SELECTED)
                else:
                    # At most so many of them can have money; how many do, nobody has said yet.
                    most = len([c for c in itertools.accumulate(sorted(cost(f) for f in tied)) if c <= left])
                    few = min(most, len(tied) - 1)
                    self.settle(tied, None, SELECTED, choices(tied, few) + [()])
                    waits = self.left_open
                    self.note("budget", None, [f for f in line if f.score == tied[0].score], 0, SELECTED, tied)
            if not waits:
                left = max(Fraction(0), left - sum(cost(file) for file in equals if self.place[file.id] == SELECTED))
            previous = equals[-1]

    def reach_multiple(self, line):
        """Selects all who reach the score at which the money asked for is nearest to a multiple of what there is."""
        s = settings_of(self.stage.procedure["allocation"])
        amount, asked, best = money(s["amount"]), Fraction(0), None
        taken, nearest = [], None
        for same in runs(line, lambda file: file.score):
            taken = taken + same
            asked += sum(cost(file) for file in same)
            distance = abs(asked - amount * number(s["target"]))
            nearer = nearest is None or distance < nearest or (distance == nearest and s["equallyNear"] == "lower")
            if asked >= amount * number(s["least"]) and nearer:
                best, nearest = list(taken), distance
        self.give(taken if best is None else best, SELECTED)


def cost(file):
    return money(file.document["requestedAmount"])


def ids(files):
    return tuple(sorted(file.id for file in files))


class Stage:
    """One stage of a procedure, judged from its documents."""

    def __init__(self, procedure, documents):
        self.procedure, self.documents = procedure, documents
        check_known(procedure)
        before = procedure.get("earlierStage")
        self.earlier = Stage(before["procedure"], documents["earlierStage"]) if before else None
        self.files = {a["id"]: File(a) for a in documents.get("applications", [])}
        if self.earlier:
            passed = {file.id for file in self.earlier.files.values() if file.status == SELECTED}
            self.files = {i: file for i, file in self.files.items() if i in passed}
            carry_over = before["carryOver"]["rule"]
            reason = "started-anew" if carry_over == "selection/scores-start-anew@1" else "earlier-total-counted"
            for i, file in self.files.items():
                file.findings = self.earlier.everywhere[i].findings + [(carry_over, MET, reason)]
        grouping, self.group_of = GROUPINGS[procedure["grouping"]["rule"]]
        self.groups = grouping(settings_of(procedure["grouping"]), procedure)
        self.allotment = allotment(procedure, self.groups)
        self.policy = REMAINING_TIES[procedure["remainingTies"]["rule"]]
        self.draw = documents.get("draw") if self.policy == "draw" else None
        self.shortage = SHORTAGES[procedure["shortage"]["rule"]]
        self.reserve = reserve_size(procedure)
        self.ranking, self.shows_score, self.ranking_reason = RANKINGS[procedure["ranking"]["rule"]]
        self.ties, self.open, self.used = [], set(), []
        self.admit()
        for file in self.files.values():
            if file.status is None:
                self.judge(file)
        self.rank()
        self.give_places()
        self.afterwards()
        # Everybody, as they stood in the last stage that they got to.
        self.everywhere = {**(self.earlier.everywhere if self.earlier else {}), **self.files}

    def admit(self):
        """Who is in the pool, who passes screening, and which of several files of one authority counts."""
        for file in self.files.values():
            d = file.document
            left = "replaced" if "replacedAt" in d else "withdrawn" if "withdrawnAt" in d else None
            standing = left or ("in-pool" if "receipt" in d else "draft")
            if file.say(self.procedure["pipeline"], answer(standing == "in-pool", "in-pool", standing)) != MET:
                file.status = "not-in-pool"
                continue
            verdicts = [
                file.say(use, SCREENING[use["rule"]](file, settings_of(use), self.documents))
                for use in self.procedure["screening"]]
            file.status = "inadmissible" if NOT_MET in verdicts else UNDECIDED if OPEN in verdicts else None
        admitted = [file for file in self.files.values() if file.status is None]
        join_files(admitted, self.procedure.get("sameApplicant"))
        for file in admitted:
            use = self.procedure["duplicates"]
            verdict = file.say(use, DUPLICATES[use["rule"]](file, file.same))
            file.status = {MET: None, NOT_MET: "inadmissible", OPEN: UNDECIDED}[verdict]

    def counted_sheets(self, file):
        """The sheets of evaluators who are not recused, neither by record nor by a rule."""
        out = {r["evaluator"] for r in self.documents.get("recusals", []) if r["application"] == file.id}
        sheets = [sheet for sheet in self.documents.get("sheets", []) if sheet["application"] == file.id]
        use = self.procedure.get("ownRecusals")
        if use:
            kind, own = OWN_RECUSALS[use["rule"]], authority(file)
            code = None if own is None else own["subdivision"][:2] if kind == "country" else own["code"]
            staying_out = {
                a["evaluator"] for a in self.documents.get("affiliations", []) if a["kind"] == kind and a["code"] == code} - out
            somebody = any(sheet["evaluator"] in staying_out for sheet in sheets)
            file.say(use, (MET, "own-%s-out" % kind if somebody else "nobody-of-own-" + kind))
            out |= staying_out
        return sorted((sheet for sheet in sheets if sheet["evaluator"] not in out), key=lambda sheet: sheet["evaluator"])

    def judge(self, file):
        """From the sheets to the total, the thresholds and the group."""
        p = self.procedure
        file.sheets = self.counted_sheets(file)
        file.group, group_reason = self.group_of(file, settings_of(p["grouping"]), p)
        scored = file.say(p["panel"], judge_panel(file, p)) == MET
        verified = {}
        if scored and "verification" in p:
            use = p["verification"]
            verified = {
                v["criterion"]: number(v["points"]) for v in self.documents.get("verifiedScores", [])
                if v["application"] == file.id and v["criterion"] in use["settings"]["criteria"]}
            done = set(use["settings"]["criteria"]) <= set(verified)
            scored = file.say(use, (MET, "verified") if done else (OPEN, "not-yet-verified")) == MET
        if scored:
            scored = file.say(p["missingScores"], judge_scores(file, p, verified)) == MET
        if scored:
            self.score(file)
        else:
            file.scores, file.status = {}, UNDECIDED
        file.say(p["grouping"], (MET if file.group else OPEN, group_reason))
        if file.status is None and file.group is None:
            file.status = UNDECIDED
        file.candidate = file.status is None

    def score(self, file):
        """The total, and whether it reaches every threshold."""
        p = self.procedure
        file.total = total_of(file.scores, p)
        for criterion in p["criteria"]:
            score, factor = file.scores[criterion["id"]], number(criterion["weight"])
            file.contributions.append((criterion["id"], score, factor, score * factor))
        file.cut_off = sum((points for _, _, _, points in file.contributions), Fraction(0)) - file.total
        if carry_factor(p):
            file.carried = carry_factor(p) * (self.earlier.everywhere[file.id].total or 0)
            file.total += file.carried
        file.shows_total = bool(p["criteria"]) or file.carried is not None
        if file.shows_total:
            file.say(p["total"], (MET, "totalled"))
        for use in p["thresholds"]:
            verdict, reason = THRESHOLDS[use["rule"]](file, settings_of(use), p)
            if file.shows_total:
                file.say(use, (verdict, reason))
            if verdict != MET:
                file.status, file.missed = "below-threshold", file.missed or use["rule"]

    def rank(self):
        """Orders the candidates of each group: by ranking score, then by the tie-breaks, then by the draw."""
        p = self.procedure
        candidates = [file for file in self.files.values() if file.candidate]
        for file in candidates:
            file.score = self.ranking(file, settings_of(p["ranking"]))
            file.say(p["ranking"], (MET, self.ranking_reason))
        for file in candidates:
            ahead = [other for other in candidates if other.score > file.score]
            file.keys = tuple(TIE_BREAKS[use["rule"]](file, settings_of(use), ahead) for use in p["tieBreaks"])
        self.lines = {group: [file for file in candidates if file.group == group] for group in self.groups}
        for group, line in self.lines.items():
            self.sort(line, self.context(group))
            for file in line:
                file.rank = 1 + sum(other.key < file.key for other in line)
        own = self.own_places
        self.spare = sum(max(0, own(group) - len(line)) for group, line in self.lines.items())
        self.is_short = any(own(group) > len(line) for group, line in self.lines.items())

    def own_places(self, group):
        """The places that a group has, or is guaranteed."""
        return self.allotment["of"][group] if "of" in self.allotment else self.allotment.get("minimum", 0)

    def context(self, group):
        """What a line is called in the tickets of a draw; a group's places and its reserve list have one name."""
        if group is not None and "of" in self.allotment:
            return "selection/region=%s/cut=%d" % (group, self.allotment["of"][group])
        places = self.allotment.get("places")
        return "selection" if places is None else "selection/cut=%d" % places

    def ticket(self, context, file):
        return hashed_fields(self.draw["domain"], self.draw["seed"], context, file.id)

    def sort(self, files, context):
        """Puts files in the order of a line; equals have equal keys, and nothing hangs on their order."""
        for file in files:
            file.key = (-file.score, file.keys, self.ticket(context, file) if self.draw else "")
        return sorted(files, key=lambda file: (file.key, file.id))

    def shown(self, file):
        """The score that the members of a tie share; None where candidates are ranked by no points."""
        return None if self.procedure["ranking"]["rule"] == "selection/rank-by-filing-time@1" else file.score

    def give_places(self):
        """Settles every candidate's status; who has not the same in every world is undecided."""
        candidates = [file for line in self.lines.values() for file in line]
        for file in candidates:
            file.status = UNDECIDED
        if self.is_short and self.shortage == "stopped":
            return
        worlds, places, ties = Worlds(), [], []
        while True:
            allocation = Allocation(self, self.groups, worlds)
            try:
                allocation.run()
            except Stopped:
                self.ties = allocation.ties
                return
            places.append(allocation.place)
            ties.append(allocation.ties)
            self.open |= allocation.open
            if not worlds.next():
                break
        for file in candidates:
            seen = {place[file.id] or NOT_SELECTED for place in places}
            file.status = seen.pop() if len(seen) == 1 and file.id not in self.open else UNDECIDED
        self.ties = [tie for tie in ties[0] if all(tie in others for others in ties)]
        self.open |= {file.id for file in candidates} if len(ties) > 1 else set()

    def afterwards(self):
        """What a committee decided against the result, who must agree, and the bands of the award."""
        p = self.procedure
        for override in self.documents.get("overrides", []):
            file = self.files[override["application"]]
            if not file.candidate:
                raise CannotVerify("an override about %s, which is no candidate" % file.id)
            file.say(p["overrides"], answer(override["selected"], "committee-selects", "committee-does-not-select"))
            file.proposed, file.status = file.status, SELECTED if override["selected"] else NOT_SELECTED
        for file in self.files.values():
            if file.status == SELECTED and "endorsement" in p:
                verdict = file.say(p["endorsement"], self.endorsement(file))
                file.status = {MET: SELECTED, NOT_MET: NOT_SELECTED, OPEN: UNDECIDED}[verdict]
            if file.proposed == file.status:
                file.proposed = None
            if file.status == SELECTED and "bands" in p:
                reached = [(number(least), band) for band, least in p["bands"]["settings"]["bands"].items()
                           if number(least) <= file.total]
                file.band = max(reached)[1] if reached else None
                file.say(p["bands"], answer(reached, "band-reached", "no-band"))

    def endorsement(self, file):
        """What those who must agree say of an application."""
        s = self.procedure["endorsement"]["settings"]
        silent = (MET, "silence-consents") if s["silence"] == "consents" else (OPEN, "endorsement-awaited")
        return {"met": (MET, "endorsed"), "not-met": (NOT_MET, "objected"), "open": (OPEN, "still-considered"),
                None: silent}[recorded(file, s["condition"], self.documents)]

    def all_ties(self):
        return (self.earlier.all_ties() if self.earlier else []) + self.ties

    def all_open(self):
        """Those of whose ties not all can be told, since a tie before them is open."""
        return (self.earlier.all_open() if self.earlier else set()) | self.open


# The comparison with what is stated.


class Differences:
    """Collects what is stated otherwise than it was recomputed."""

    def __init__(self):
        self.lines, self.verified = [], True

    def cannot(self, reason):
        """Something stands in the way; what differed before it counts all the same."""
        known = isinstance(reason, CannotVerify)
        self.lines.append(shown("cannot verify: %s" % (reason if known else "not of the form expected: %r" % reason)))
        self.verified = len(self.lines) > 1

    def exit_code(self):
        return 0 if not self.lines else 1 if self.verified else 2

    def check(self, file, pointer, stated, recomputed):
        if stated != recomputed:
            self.lines.append(shown("%s %s: stated %s, recomputed %s" % (file, pointer, said(stated), said(recomputed))))


def said(value):
    return "nothing" if value is None else str(value)


def shown(text):
    """A text on one line; what moves the cursor, or turns the direction of writing, as an escape."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def fraction(value):
    return None if value is None else number(value)


def judged_rules(procedure):
    """The rules of all stages whose findings are recomputed."""
    rules = {procedure["pipeline"]} | {use["rule"] for slot, use in uses_of(procedure) if slot not in NOT_COMPARED}
    earlier = procedure.get("earlierStage")
    return rules | judged_rules(earlier["procedure"]) if earlier else rules


def compare(stage, outcome, diffs):
    """Compares an outcome with what was recomputed."""
    procedure = stage.procedure
    for name, member in (("procedure", "id"), ("revision", "revision"), ("pipeline", "pipeline")):
        diffs.check("outcome.json", "/" + name, outcome[name], procedure[member])
    explanations = outcome.get("explanations", [])
    diffs.check("outcome.json", "/explanations", [e["outcome"]["application"] for e in explanations], sorted(stage.everywhere))
    judged = judged_rules(procedure)
    for i, explanation in enumerate(explanations):
        file = stage.everywhere.get(explanation["outcome"]["application"])
        if file:
            compare_application("/explanations/%d" % i, explanation, file, stage, judged, diffs)
    compare_groups(outcome.get("groups", []), stage, diffs)
    compare_ties(outcome.get("ties", []), stage, diffs)
    check_fit(stage, "", diffs)
    check_draw(stage, "", diffs)


def check_fit(stage, at, diffs):
    """What no engine may be given: a score off its scale, a document twice, decisions about nothing or too many of them."""
    if stage.earlier:
        check_fit(stage.earlier, at + "/earlierStage", diffs)
    p, docs = stage.procedure, stage.documents
    scales = {c["id"]: [number(c["scale"][bound]) for bound in ("least", "most", "step")] for c in p["criteria"]}
    scores = [(s["application"], s["evaluator"], c, points) for file in stage.files.values() for s in file.sheets
              for c, points in s["scores"].items()]
    scores += [(v["application"], "verified", v["criterion"], v["points"]) for v in docs.get("verifiedScores", [])]
    for application, evaluator, criterion, points in scores:
        least, most, step = scales.get(criterion, (1, 0, 1))
        if not least <= number(points) <= most or (number(points) - least) % step:
            where = "%s/sheets (%s, %s, %s)" % (at, application, evaluator, criterion)
            diffs.check("documents.json", where, points, "a score on the scale")
    for name, members in (("applications", ["id"]), ("sheets", ["application", "evaluator"]), ("overrides", ["application"]),
                          ("checks", ["application", "condition"]), ("verifiedScores", ["application", "criterion"])):
        times = Counter(tuple(one[member] for member in members) for one in docs.get(name, []))
        diffs.check("documents.json", at + "/" + name + ": given twice", sorted(key for key in times if times[key] > 1), [])
    most = settings_of(p.get("overrides", {})).get("most", 0)
    if len(docs.get("overrides", [])) > most:
        diffs.check("documents.json", at + "/overrides", "%d decisions" % len(docs["overrides"]), "at most %d" % most)
    unused = [decision["tied"] for decision in docs.get("tieDecisions", []) if decision not in stage.used]
    diffs.check("documents.json", at + "/tieDecisions: about no tie", unused, [])


def check_draw(stage, at, diffs):
    """Whether everybody was in the pool of a draw, and the pool was published before the seed was known."""
    if stage.earlier:
        check_draw(stage.earlier, at + "/earlierStage", diffs)
    published, draw = stage.documents.get("drawPool"), stage.draw
    if stage.policy != "draw" or published is None and draw is None:
        return
    candidates = sorted(published["candidates"], key=lambda candidate: candidate.encode("utf-8"))
    digest = hashed_fields("ogp-local/draw-pool/v1", published["domain"], published["purpose"], *candidates)
    missing = [file.id for file in stage.files.values() if "receipt" in file.document and file.id not in candidates]
    checks = [("/domain", published["domain"], "ogp-local/tie/v1"), ("/digest", published["digest"], digest),
              ("/purpose", published["purpose"], "%s@%d" % (stage.procedure["id"], stage.procedure["revision"])),
              ("/candidates: filed, but not in the pool", missing, [])]
    for pointer, stated, value in checks:
        diffs.check("documents.json", at + "/drawPool" + pointer, stated, value)
    if draw is not None:
        first_seen = seconds(draw["seedKnownAt"]) > seconds(draw["poolPublishedAt"])
        checks = [("/domain", draw["domain"], published["domain"]), ("/pool", draw["pool"], digest),
                  ("/poolPublishedAt", seconds(draw["poolPublishedAt"]), seconds(published["publishedAt"])),
                  ("/seedKnownAt: after the pool was published", first_seen, True)]
        for pointer, stated, value in checks:
            diffs.check("documents.json", at + "/draw" + pointer, stated, value)


def compare_application(at, explanation, file, stage, judged, diffs):
    """Status, figures, findings and contributions of one application."""
    o, name = explanation["outcome"], " (%s)" % file.id
    total = file.total if file.shows_total else None
    for member, value in (("status", file.status), ("group", file.group), ("rank", file.rank), ("band", file.band),
                          ("proposedStatus", file.proposed)):
        diffs.check("outcome.json", at + "/outcome/" + member + name, o.get(member), value)
    diffs.check("outcome.json", at + "/outcome/total" + name, fraction(o.get("total")), total)
    score = file.score if file.candidate and owner(stage, file).shows_score else None
    diffs.check("outcome.json", at + "/outcome/rankingScore" + name, fraction(o.get("rankingScore")), score)
    stated = {(f["rule"], f["verdict"], f["reason"]) for f in explanation.get("findings", []) if f["rule"] in judged}
    own = set(file.findings)
    diffs.check("outcome.json", at + "/findings" + name, sorted(stated - own), sorted(own - stated))
    stated = [
        (c["criterion"], number(c["score"]), number(c["factor"]), number(c["points"]))
        for c in explanation.get("contributions", [])]
    diffs.check("outcome.json", at + "/contributions" + name, stated, [] if total is None else file.contributions)
    diffs.check("outcome.json", at + "/carriedOver" + name, fraction(explanation.get("carriedOver")), file.carried)
    diffs.check("outcome.json", at + "/cutOff" + name, fraction(explanation.get("cutOff")), file.cut_off or None)


def owner(stage, file):
    """The stage in which an application ended."""
    return stage if stage.files.get(file.id) is file else owner(stage.earlier, file)


def compare_groups(groups, stage, diffs):
    diffs.check("outcome.json", "/groups", [g["group"] for g in groups], list(stage.groups))
    for i, stated in enumerate(groups):
        group = stated["group"]
        if group not in stage.lines:
            continue
        own = [file for file in stage.files.values() if file.group == group]
        places, per_group = stage.own_places(group), "of" in stage.allotment
        candidates = len(stage.lines[group])
        judged = per_group or places > 0
        reason = "enough-candidates" if candidates >= places else stage.shortage
        for name, said, value in (
                ("places", stated.get("places"), places if per_group else None),
                ("guaranteed", stated.get("guaranteed"), places if not per_group and places > 0 else None),
                ("candidates", stated["candidates"], candidates),
                ("selected", stated["selected"], sum(file.status == SELECTED for file in own)),
                ("undecided", stated["undecided"], sum(file.status == UNDECIDED for file in own)),
                ("shortage/reason", stated.get("shortage", {}).get("reason"), reason if judged else None)):
            diffs.check("outcome.json", "/groups/%d/%s (%s)" % (i, name, group), said, value)


def compare_ties(ties, stage, diffs):
    """All ties but those in which it is open who is in them."""
    stated = [
        (t["cut"], t.get("group"), fraction(t.get("total")), tuple(t["members"]), t["places"], t["decidedBy"],
         tuple(t.get("unseparated", [])), tuple(t.get("admitted", []))) for t in ties]
    recomputed, unsure = stage.all_ties(), stage.all_open()
    missing = [tie for tie in recomputed if tie not in stated]
    more = [tie for tie in stated if tie not in recomputed and not unsure & set(tie[3])]
    diffs.check("outcome.json", "/ties", more, missing)


# The certificate: the same outcome as simple assertions (decision 21).


def not_certified(stage):
    """Why a stage has no certificate; empty when it has one."""
    a, reasons = stage.allotment, set()
    in_all, size = stage.reserve
    if a["kind"].startswith("selection/budget"):
        reasons.add("places-by-money")
    several = len(stage.groups) > 1
    if "of" in a:
        if stage.shortage == "passed-on" and stage.is_short:
            reasons.add("places-passed-on")
        if size and in_all and (several or stage.draw and stage.files):
            reasons.add("reserve-in-other-lines")
    elif a["kind"] == "in-all":
        if a["minimum"] or a["cap"] is not None:
            reasons.add("places-held-for-groups")
        if size and not in_all and several:
            reasons.add("reserve-in-other-lines")
    if stage.earlier and not_certified(stage.earlier):
        reasons.add("earlier-stage")
    return reasons


def assertions(stage):
    """Everything that the certificate of a stage must say, in its order."""
    by_group = "of" in stage.allotment
    lines = stage.lines
    if not by_group and len(lines) > 1:
        lines = {"all": sum(lines.values(), [])}
    for group, line in lines.items():
        stage.sort(line, stage.context(group if by_group else None))
        for file in line:
            ahead = sum(other.key < file.key for other in line)
            file.line, file.first, file.last = group, ahead + 1, ahead + sum(other.key == file.key for other in line)
    said = [one for i in sorted(stage.files) for one in assertions_of(stage, stage.files[i])]
    for group, line in lines.items():
        places = stage.allotment["of"][group] if by_group else stage.allotment.get("places")
        selected = [file.first for file in line if file.status == SELECTED]
        outside = [file.first for file in line if file.status != SELECTED]
        for says, value in (("places", places), ("reserve-places", stage.reserve[1] or None), ("candidates", len(line)),
                            ("last-selected", max(selected, default=None)), ("first-outside", min(outside, default=None))):
            if value is not None:
                said.append({"says": says, "line": group, "number": value})
    return said


def assertions_of(stage, file):
    """What the certificate says of one application."""
    def says(what, **more):
        return dict(more, says=what, application=file.id)

    total = [says("total", value=str(file.total))] if file.total is not None and file.shows_total else []
    if file.status in ("not-in-pool", "inadmissible"):
        return [says(file.status)]
    if not file.candidate and not file.missed:
        return [says("not-judged")] + total
    if file.missed:
        return [says("eligible")] + total + [says("below-threshold", rule=file.missed)]
    said = [says("eligible")] + total + [says("reaches-thresholds")]
    if stage.shows_score:
        said.append(says("ranking-score", value=str(file.score)))
    said.append(says("rank", line=file.line, number=file.first, last=file.last))
    for override in stage.documents.get("overrides", []):
        if override["application"] == file.id:
            said.append(says("committee-selects" if override["selected"] else "committee-removes"))
    if "endorsement" in stage.procedure:
        said.append(says({MET: "endorsed", NOT_MET: "not-endorsed", OPEN: "endorsement-open"}[stage.endorsement(file)[0]]))
    return said + [says(file.status)]


def compare_certificate(certificate, stage, diffs):
    """Holds the certificate against what was recomputed; rounded values beside exact ones are for readers only."""
    stages = []
    while stage:
        stages, stage = [stage] + stages, stage.earlier
    diffs.check("certificate.json", "/format", certificate.get("format"), "ogp-local/certificate@1")
    claimed = [one["procedure"] for one in certificate["stages"]]
    diffs.check("certificate.json", "/stages", claimed, [one.procedure["id"] for one in stages])
    for i, (stated, own) in enumerate(zip(certificate["stages"], stages)):
        at, reasons = "/stages/%d" % i, not_certified(own)
        diffs.check("certificate.json", at + "/revision", stated["revision"], own.procedure["revision"])
        diffs.check("certificate.json", at + "/notCertified", sorted(stated.get("notCertified", [])), sorted(reasons))
        said = [
            {name: value for name, value in one.items() if not name.endswith("Display")}
            for one in stated.get("assertions", [])]
        for j, (one, other) in enumerate(itertools.zip_longest(said, [] if reasons else assertions(own))):
            diffs.check("certificate.json", "%s/assertions/%d" % (at, j), one, other)


# The record around them: canonical form, digests, pool, rules, draws.

FILES = ["certificate.json", "digests.json", "documents.json", "outcome.json", "procedure.json", "record.json"]


MOST_BYTES = 16 * 2**20  # of one file


def refuse_number(text):
    raise ValueError("number " + text)


def whole_number(text):
    if abs(int(text)) >= 2**53:
        raise ValueError("number " + text)
    return int(text)


def members_once(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name twice in one object")
    return dict(pairs)


def read(text):
    """JSON of the strict subset: numbers are whole and within 2^53, no name stands twice."""
    return json.loads(
        text, parse_float=refuse_number, parse_constant=refuse_number, parse_int=whole_number, object_pairs_hook=members_once)


def canonical(value):
    """The one way to write a value (RFC 8785); of numbers there are only whole ones."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(element) for element in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def sha256(*fields):
    """SHA-256 of texts with a zero byte between them."""
    return hashlib.sha256("\0".join(fields).encode("utf-8")).hexdigest()


def parts(value, name, pointer=""):
    """The digests of all parts: an object is taken apart, a list into its elements."""
    if isinstance(value, dict) and value:
        members = sorted(value, key=lambda member: member.encode("utf-16-be"))
        escaped = [(member, member.replace("~", "~0").replace("/", "~1")) for member in members]
        return [part for member, text in escaped for part in parts(value[member], name, pointer + "/" + text)]
    if isinstance(value, list) and value:
        named = [("%s/%d" % (pointer, i), element) for i, element in enumerate(value)]
    else:
        named = [(pointer, value)]
    return [{"pointer": at, "sha256": sha256("ogp-local/record-part/v1", name, at, canonical(one))} for at, one in named]


def sorted_lists(documents):
    """The documents with each list that means no order in the order of its elements' bytes."""
    result = {
        name: sorted(value, key=lambda one: canonical(one).encode("utf-8")) if isinstance(value, list) else value
        for name, value in documents.items()}
    if "earlierStage" in documents:
        result["earlierStage"] = sorted_lists(documents["earlierStage"])
    return result


def draws(documents, pointer=""):
    """The draws of all stages, with where they stand."""
    found = draws(documents["earlierStage"], pointer + "/earlierStage") if "earlierStage" in documents else []
    if "draw" in documents:
        draw = documents["draw"]
        found.append({"documents": pointer + "/draw", "origin": draw["origin"], "pool": draw["pool"], "seed": draw["seed"]})
    return sorted(found, key=lambda draw: draw["documents"])


def all_rules(procedure):
    """The ids of all rules that the stages use."""
    earlier = procedure.get("earlierStage")
    return {use["rule"] for _, use in uses_of(procedure)} | (all_rules(earlier["procedure"]) if earlier else set())


def pool(outcome):
    """Who was outside the pool, who was rejected and why, and who was admitted; what is empty is left out."""
    result = {"admitted": [], "outside": [], "rejected": []}
    for explanation in outcome.get("explanations", []):
        application, status = explanation["outcome"]["application"], explanation["outcome"]["status"]
        if status == "inadmissible":
            reasons = [{"reason": f["reason"], "rule": f["rule"]} for f in explanation["findings"] if f["verdict"] == NOT_MET]
            result["rejected"].append(dict({"reasons": reasons} if reasons else {}, application=application))
        else:
            result["outside" if status == "not-in-pool" else "admitted"].append(application)
    return {name: applications for name, applications in result.items() if applications}


def compare_digests(contents, values, head, diffs):
    """The digests of files and parts, and the head over all."""
    record, digests = values["record.json"], values["digests.json"]
    listed = [{"name": name, "sha256": hashlib.sha256(contents[name]).hexdigest()} for name in FILES if name != "record.json"]
    own = sha256("ogp-local/record/v1", canonical({name: value for name, value in record.items() if name != "digest"}))
    diffs.check("record.json", "/files", record.get("files"), listed)
    diffs.check("record.json", "/digest", record.get("digest"), own)
    if head is not None:
        diffs.check("record.json", "/digest", record.get("digest"), head)
    described = {name: values[name] for name in FILES if name != "digests.json"}
    described["record.json"] = {name: value for name, value in record.items() if name not in ("files", "digest")}
    expected = {"files": [{"name": name, "parts": parts(value, name)} for name, value in described.items()],
                "format": "ogp-local/digests@1"}
    diffs.check("digests.json", "", "as stated" if digests == expected else "other digests", "as stated")
    for file, own in zip(digests["files"], expected["files"]):
        stated = {part["pointer"]: part["sha256"] for part in file["parts"]}
        recomputed = {part["pointer"]: part["sha256"] for part in own["parts"]}
        for pointer in sorted(set(recomputed) | set(stated)):
            diffs.check(own["name"], pointer, stated.get(pointer), recomputed.get(pointer))


def compare_record(values, diffs):
    """What record.json says of the other files."""
    record, procedure, documents = values["record.json"], values["procedure.json"], values["documents.json"]
    if record["format"] != "ogp-local/record@1":
        raise CannotVerify("format %s is not known here" % record["format"])
    is_sorted = canonical(documents) == canonical(sorted_lists(documents))
    diffs.check("documents.json", "", "sorted" if is_sorted else "not sorted", "sorted")
    for name, value in (
            ("pool", pool(values["outcome.json"])), ("pipeline", procedure["pipeline"]),
            ("procedure", {"id": procedure["id"], "revision": procedure["revision"]}),
            ("rules", [{"id": rule} for rule in sorted(all_rules(procedure))]), ("draws", draws(documents) or None)):
        diffs.check("record.json", "/" + name, record.get(name), value)
    evaluators = record.get("evaluators", [])
    diffs.check("record.json", "/evaluators", [e["id"] for e in evaluators], sorted({e["id"] for e in evaluators}))
    for i, evaluator in enumerate(evaluators):
        if not re.fullmatch("[0-9a-f]{64}", evaluator["commitment"]):
            diffs.check("record.json", "/evaluators/%d/commitment" % i, evaluator["commitment"], "64 hexadecimal digits")


def verify_files(contents, head, diffs):
    """Verifies the files of a record, given by name."""
    diffs.check("record", "", sorted(contents), FILES)
    values = {}
    for name in sorted(set(FILES) & set(contents)):
        try:
            value = read(contents[name].decode("utf-8"))
            if not isinstance(value, dict):
                raise ValueError("no object")
            form = "canonical" if canonical(value).encode("utf-8") == contents[name] else "another form"
            values[name] = value
        except (ValueError, RecursionError) as reason:
            form = "not the JSON of a record: %s" % reason
        diffs.check(name, "", form, "canonical")
    if len(values) == len(FILES):
        compare_digests(contents, values, head, diffs)
        compare_record(values, diffs)
        stage = Stage(values["procedure.json"], values["documents.json"])
        compare(stage, values["outcome.json"], diffs)
        compare_certificate(values["certificate.json"], stage, diffs)
        check_members(values)


def verify_outcome(record, diffs):
    """Verifies an outcome without the record around it."""
    compare(Stage(record["procedure"], record["documents"]), record["outcome"], diffs)
    check_members({name + ".json": value for name, value in record.items()})


def differences(verify, *arguments):
    """What verifying gives, whatever the documents hold."""
    diffs = Differences()
    try:
        verify(*arguments, diffs)
    except NOT_VERIFIED as reason:
        diffs.cannot(reason)
    return diffs


def verify_folder(folder, head):
    """Verifies a record; prints each difference, or that there is none."""
    contents = {}
    for name in os.listdir(folder):
        path, contents[name] = os.path.join(folder, name), b""
        # What is of no record is named by its presence alone; a link, or a device, could be of any length.
        if name in FILES and os.path.isfile(path) and not os.path.islink(path):
            with open(path, "rb") as stream:
                contents[name] = stream.read(MOST_BYTES + 1)
            if len(contents[name]) > MOST_BYTES:
                raise OSError("%s has more than %d bytes" % (name, MOST_BYTES))
    diffs = differences(verify_files, contents, head)
    for line in diffs.lines:
        print(line)
    if not diffs.lines:
        print("agrees: %s" % read(contents["record.json"].decode("utf-8"))["digest"])
    return diffs.exit_code()


def verify_line(line, names, diffs):
    """Verifies one line: a record, or an outcome alone; adds its name."""
    record = read(line)
    names.append(record["name"])
    if "files" in record:
        contents = {name: text.encode("utf-8") for name, text in record["files"].items()}
        verify_files(contents, record.get("head"), diffs)
    else:
        verify_outcome(record, diffs)


def verify_many(lines):
    """Verifies one record, or one outcome, a line; prints what differs, then a summary."""
    codes = []
    for line in lines:
        names = []
        diffs = differences(verify_line, line, names)
        for difference in diffs.lines:
            print("%s: %s" % (shown(str(names[0])) if names else "line %d" % (len(codes) + 1), difference))
        codes.append(diffs.exit_code())
    counts = (len(codes), codes.count(0), codes.count(1), codes.count(2))
    print("records %d, agreeing %d, differing %d, not verified %d" % counts)
    return max(codes, default=0)


# Documents of another form than the library reads end in one of these.
NOT_VERIFIED = (CannotVerify, KeyError, TypeError, ValueError, AttributeError, IndexError, ArithmeticError, RecursionError)


def main(arguments):
    """The command line; gives the exit code."""
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if arguments == ["--many", "-"]:
        sys.stdin.reconfigure(encoding="utf-8")
        return verify_many(sys.stdin)
    is_many = len(arguments) == 2 and arguments[0] == "--many"
    is_one = len(arguments) in (1, 3) and not arguments[0].startswith("-") and arguments[1:2] in ([], ["--head"])
    if not is_many and not is_one:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        if is_many:
            with open(arguments[1], encoding="utf-8") as stream:
                return verify_many(stream)
        return verify_folder(arguments[0], arguments[2] if len(arguments) == 3 else None)
    except (OSError, UnicodeDecodeError) as reason:
        print("cannot verify: %s" % reason)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
