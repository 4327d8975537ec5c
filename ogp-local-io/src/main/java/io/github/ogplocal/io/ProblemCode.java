// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.model.Invariant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The closed list of what can be wrong with a document, each with its permanent wire code and the names of the
 * arguments that a {@link Problem} of that code carries.
 */
public enum ProblemCode {
    /** A byte sequence is not UTF-8; {@code byte} is its offset from the start, 0 for the first byte. */
    NOT_UTF_8("not-utf-8", "byte"),
    /** The document starts with a byte order mark. */
    BYTE_ORDER_MARK("byte-order-mark"),
    /** The document is in UTF-16 or UTF-32. */
    OTHER_ENCODING("other-encoding"),
    /** The text is not JSON from here on. */
    SYNTAX("syntax"),
    /** The document ends before its value does. */
    UNFINISHED("unfinished"),
    /** Something follows the document's value. */
    TRAILING_TEXT("trailing-text"),
    /** A text or key holds half of a surrogate pair. */
    LONE_SURROGATE("lone-surrogate"),
    /** Objects and arrays are nested more deeply than {@code most}. */
    TOO_DEEP("too-deep", "most"),
    /** The document has more than {@code most} bytes. */
    DOCUMENT_TOO_LARGE("document-too-large", "most"),
    /** A text has more than {@code most} characters, whatever it stands for. */
    STRING_TOO_LONG("string-too-long", "most"),
    /** A key has more than {@code most} characters. */
    NAME_TOO_LONG("name-too-long", "most"),
    /** A number has more than {@code most} digits. */
    NUMBER_TOO_LONG("number-too-long", "most"),
    /** The document has more than {@code most} keys, values and brackets. */
    TOO_MANY_TOKENS("too-many-tokens", "most"),
    /** An object or array has more than {@code most} members. */
    TOO_MANY_ELEMENTS("too-many-elements", "most"),
    /** A stream ended without the closing summary that says it is whole. */
    NO_CLEAN_END("no-clean-end"),

    /** The object has no such key; {@code nearest} is the nearest that it may have, or empty. */
    UNKNOWN_KEY("unknown-key", "nearest"),
    /** The object has the key twice; this is the second. */
    DUPLICATE_KEY("duplicate-key"),
    /** The value is of the kind {@code found} where one of the kind {@code expected} must stand. */
    WRONG_TYPE("wrong-type", "expected", "found"),
    /** The value is null; what is absent is left out. */
    NULL_VALUE("null-value"),
    /** The object lacks a key that it must have; the pointer says which. */
    MISSING("missing"),
    /** The word is none of the closed list {@code known}. */
    UNKNOWN_CODE("unknown-code", "known"),
    /** No rule has the id {@code rule}; {@code nearest} are near ids, or empty. */
    UNKNOWN_RULE("unknown-rule", "nearest", "rule"),
    /** The text has {@code found} characters, more than {@code most}. */
    TEXT_TOO_LONG("text-too-long", "found", "most"),
    /** The text has {@code found} characters, fewer than {@code least}. */
    TEXT_TOO_SHORT("text-too-short", "found", "least"),
    /**
     * The name can pass for another one: a {@link io.github.ogplocal.rules.place.NameFaultKind} {@code kind} stands at
     * {@code offset}, in UTF-16 units; 0 for the first character.
     */
    DECEPTIVE_NAME("deceptive-name", "kind", "offset"),
    /** The list has {@code found} members, more than {@code most}. */
    LIST_TOO_LONG("list-too-long", "found", "most"),
    /** The list has {@code found} members, fewer than {@code least}. */
    LIST_TOO_SHORT("list-too-short", "found", "least"),
    /** The number is less than {@code least}. */
    TOO_SMALL("too-small", "least"),
    /** The number is more than {@code most}. */
    TOO_LARGE("too-large", "most"),
    /** Nothing reaches the threshold; the highest there can be is {@code most}. */
    UNREACHABLE("unreachable", "most"),

    /** The table has no row of column names. */
    EMPTY_TABLE("empty-table"),
    /** The table has more than {@code most} rows. */
    TOO_MANY_ROWS("too-many-rows", "most"),
    /** A quotation mark opens a cell that nothing closes, or text follows the one that closes it. */
    CELL_QUOTES("cell-quotes"),
    /** The row has {@code found} cells where the table has {@code expected} columns. */
    RAGGED_ROW("ragged-row", "expected", "found"),
    /** The table has no use for a column of this name; {@code nearest} is the nearest that it may have, or empty. */
    UNKNOWN_COLUMN("unknown-column", "nearest"),
    /** The table has the column twice; this is the second. */
    DUPLICATE_COLUMN("duplicate-column"),
    /** The table lacks the column {@code name}. */
    MISSING_COLUMN("missing-column", "name"),
    /** The cell is empty and must not be. */
    EMPTY_CELL("empty-cell"),
    /** The row is given for scores and has none. */
    ROW_WITHOUT_SCORE("row-without-score"),

    /** The file lacks the table {@code name}. */
    MISSING_SECTION("missing-section", "name"),
    /** The title {@code name} of a table stands where another one must stand, or for the second time. */
    SECTION_OUT_OF_PLACE("section-out-of-place", "name"),
    /** The table of keys lacks the key {@code name}. */
    MISSING_KEY("missing-key", "name"),
    /** Votes of the type {@code type} are not read. */
    VOTE_TYPE_NOT_READ("vote-type-not-read", "type"),
    /** The file gives points to projects that a voter does not name. */
    DEFAULT_SCORE("default-score"),
    /** The ballot names {@code projects} projects and gives {@code points} numbers of points. */
    POINTS_OF_OTHER_NUMBER("points-of-other-number", "points", "projects"),
    /** The file says {@code stated}; counted from its rows it is {@code counted}. */
    OTHER_COUNT("other-count", "counted", "stated"),
    /** The ballot names {@code projects} projects more than once; each of them has its vote once. */
    PROJECT_NAMED_AGAIN("project-named-again", "projects"),
    /** The ballot gives points to {@code projects} projects more than once; the points of each are added up. */
    POINTS_ADDED_UP("points-added-up", "projects"),
    /** The file says {@code stated}, with a vote for each time that a ballot names the project; of one a ballot it is {@code counted}. */
    REPEATS_COUNTED("repeats-counted", "counted", "stated"),
    /** What this column says is not kept. */
    COLUMN_NOT_KEPT("column-not-kept"),
    /** The text is too long, or holds characters that no readable text needs, and is left out. */
    TEXT_LEFT_OUT("text-left-out"),
    /** The file names no currency. */
    NO_CURRENCY("no-currency"),
    /** The file states the condition {@code name}, which reading does not apply. */
    CONDITION_NOT_APPLIED("condition-not-applied", "name"),
    /** {@code ballots} ballots name nothing; this is the first. */
    EMPTY_BALLOTS("empty-ballots", "ballots"),
    /** {@code ballots} ballots do not keep to the condition {@code name}; they count all the same. */
    BALLOTS_OFF_LENGTH("ballots-off-length", "ballots", "name"),

    /** A criterion has the name of another column of a table of scores, so that no such table can be made or read. */
    CRITERION_IS_COLUMN("criterion-is-column", "criterion"),
    /** The number has another decimal sign than {@code sign}, which was announced. */
    DECIMAL_SIGN("decimal-sign", "sign"),

    /** The file is no workbook in the form {@code .xlsx} that can be opened without a password. */
    NOT_A_WORKBOOK("not-a-workbook"),
    /** The part {@code part} of the workbook is missing, or is not what it must be. */
    DAMAGED_PART("damaged-part", "part"),
    /** The part {@code part} of the workbook has a document type declaration, which no workbook needs. */
    DOCUMENT_TYPE("document-type", "part"),
    /** The workbook has a sheet that it was not handed out with; {@code number} is its place, 1 for the first. */
    EXTRA_SHEET("extra-sheet", "number"),
    /** The workbook is of another format than {@code format}. */
    WORKBOOK_FORMAT("workbook-format", "format"),
    /** The workbook was made for another procedure, or another revision, than {@code procedure}. */
    WORKBOOK_OF_OTHER_PROCEDURE("workbook-of-other-procedure", "procedure"),
    /** The workbook was made for another evaluator than {@code evaluator}. */
    WORKBOOK_OF_OTHER_EVALUATOR("workbook-of-other-evaluator", "evaluator"),
    /** The sheet of scores has no row of codes, so that no column means anything. */
    MISSING_CODES("missing-codes"),
    /** The workbook was handed out with a row for {@code application}, which is gone. */
    MISSING_ROW("missing-row", "application"),
    /** Cells are merged, from this one on. */
    MERGED_CELLS("merged-cells"),
    /** The cell holds a formula where a value must stand. */
    FORMULA_CELL("formula-cell"),
    /** The cell holds an error of the spreadsheet. */
    ERROR_CELL("error-cell"),
    /** The cell holds a date or a time where a score must stand. */
    DATE_CELL("date-cell"),
    /** The cell holds a text where a score must stand. */
    TEXT_CELL("text-cell"),

    /** Two applications have one id; this is the second. */
    REPEATED_APPLICATION("repeated-application"),
    /** The application answers another call, {@code call}, than the first one does. */
    OTHER_CALL("other-call", "call"),
    /** A sheet or recusal is for an application that is not among the applications. */
    UNKNOWN_APPLICATION("unknown-application"),
    /** One evaluator has two sheets for one application; this is the second. */
    REPEATED_SHEET("repeated-sheet"),
    /** One evaluator is recused twice from one application; this is the second time. */
    REPEATED_RECUSAL("repeated-recusal"),
    /** The procedure has no such criterion; {@code nearest} is the nearest that it has, or empty. */
    UNKNOWN_CRITERION("unknown-criterion", "nearest"),
    /** The score {@code score} is not among those from {@code least} to {@code most} in steps of {@code step}. */
    OFF_SCALE("off-scale", "least", "most", "score", "step"),
    /** The application has more sheets than can be added up; at most {@code most}. */
    TOO_MANY_SHEETS("too-many-sheets", "most"),
    /** The procedure has no rule that looks at this; it would be its {@code attribute}. */
    NOT_PROVIDED_FOR("not-provided-for", "attribute"),
    /** The same thing is recorded twice; this is the second time. */
    REPEATED_RECORD("repeated-record"),
    /** A rule needs to know where the evaluator belongs, and it is not recorded. */
    UNKNOWN_AFFILIATION("unknown-affiliation", "kind"),
    /** The check is of a condition that no rule of the procedure looks up. */
    UNKNOWN_CONDITION("unknown-condition"),
    /** Money is the limit, and the application does not say how much it asks for. */
    MISSING_AMOUNT("missing-amount"),
    /** The amount must be in the currency {@code currency}. */
    OTHER_CURRENCY("other-currency", "currency"),
    /** The draw is not for the pool, or the pool not for {@code purpose}. */
    OTHER_POOL("other-pool", "purpose"),
    /** There is a draw, and its published pool is not there. */
    MISSING_POOL("missing-pool"),
    /** The application was filed and is not in the pool of the draw. */
    NOT_IN_POOL("not-in-pool"),
    /** The decision is about a tie that is not there. */
    NO_SUCH_TIE("no-such-tie"),
    /** The decision admits more or fewer than the {@code places} there are. */
    OTHER_NUMBER_OF_PLACES("other-number-of-places", "places"),
    /** The committee may depart from the result {@code most} times. */
    TOO_MANY_OVERRIDES("too-many-overrides", "most"),
    /** The application reached no place where this could be decided. */
    NOT_A_CANDIDATE("not-a-candidate"),
    /** The documents of an earlier stage are not there; {@code procedure} is its procedure. */
    MISSING_STAGE("missing-stage", "procedure"),
    /** Documents come of a stage that the procedure does not have. */
    NO_SUCH_STAGE("no-such-stage"),
    /** An application was not in the stage before. */
    NOT_IN_EARLIER_STAGE("not-in-earlier-stage"),
    /** An application was selected in this stage, and is not among those of the next. */
    NOT_IN_NEXT_STAGE("not-in-next-stage"),

    /** Two evaluators have one id; this is the second. */
    REPEATED_EVALUATOR("repeated-evaluator"),
    /** Something is about an evaluator who is not of the panel. */
    UNKNOWN_EVALUATOR("unknown-evaluator"),
    /** The ruling is on an interest that was not declared by that day, or is not about the application. */
    UNDECLARED_INTEREST("undeclared-interest"),
    /** The evaluator has declared nothing, not even that there is no interest. */
    NO_DECLARATION("no-declaration"),
    /** An interest of the kind {@code interest} is declared, and neither a recusal nor a ruling settles it. */
    UNSETTLED_INTEREST("unsettled-interest", "interest"),
    /** The evaluator is recused from the application and hands in nothing for it. */
    RECUSED("recused"),
    /** The score {@code score} is not on its criterion's scale. */
    SCORE_OFF_SCALE("score-off-scale", "score"),
    /** The sheet is still a draft. */
    IS_DRAFT("is-draft"),
    /** The sheet is submitted: it changes only after it was given back, and counts only once it is locked. */
    IS_SUBMITTED("is-submitted"),
    /** The sheet is locked and changes no more. */
    IS_LOCKED("is-locked"),
    /** The evaluator has no sheet for the application. */
    NO_SUCH_SHEET("no-such-sheet"),
    /** The sheet that was given back has other scores than the one that was submitted. */
    OTHER_SHEET("other-sheet"),
    /** The procedure has the fault {@code fault}. */
    INVALID_PROCEDURE("invalid-procedure", "fault"),
    /** The rules are frozen; a changed procedure must keep the id {@code procedure}. */
    OTHER_PROCEDURE("other-procedure", "procedure"),
    /** The rules are frozen; a changed procedure must have a revision above {@code highest}. */
    REVISION_NOT_HIGHER("revision-not-higher", "highest"),
    /** A sheet was submitted, and the round does not say since when the rules are frozen. */
    NOT_FROZEN("not-frozen"),
    /** The round holds this already. */
    GIVEN_TWICE("given-twice"),

    /** Two projects have one id; this is the second. */
    REPEATED_PROJECT("repeated-project"),
    /** There is no project {@code project}. */
    UNKNOWN_PROJECT("unknown-project", "project"),
    /** One voter has two ballots; this is the second. */
    REPEATED_BALLOT("repeated-ballot"),
    /** One voter rates a project twice; this is the second time. */
    REPEATED_RATING("repeated-rating"),
    /** The rating {@code rating} is outside its bounds. */
    RATING_OFF_SCALE("rating-off-scale", "rating"),
    /** Everybody who rates must rate all; {@code missing} ratings of this project are missing. */
    MISSING_RATING("missing-rating", "missing"),
    /** Money is the limit, and the project does not say what it costs. */
    MISSING_COST("missing-cost"),
    /** The amounts of the contest {@code zone} are more together than can be counted. */
    TOO_MUCH_MONEY("too-much-money", "zone"),
    /** Each zone has its own money, and the project names no zone. */
    MISSING_ZONE("missing-zone"),
    /** The zone {@code zone} has no envelope. */
    UNKNOWN_ZONE("unknown-zone", "zone"),
    /** The list ranks a project of the zone {@code zone}; empty when it names none. */
    OTHER_ZONE("other-zone", "zone"),
    /** The zone has two lists; this is the second. */
    REPEATED_LIST("repeated-list"),
    /** The procedure leaves the budget to the documents, and it is not there. */
    MISSING_BUDGET("missing-budget"),
    /** The procedure goes by a recorded decision, and it is not there. */
    MISSING_DECISION("missing-decision"),
    /** The decision chooses {@code project}, which is not admitted. */
    PROJECT_NOT_ADMITTED("project-not-admitted", "project"),
    /** The decision chooses more than the {@code places} there are. */
    TOO_MANY_CHOSEN("too-many-chosen", "places"),
    /** The decision chooses projects that cost more than {@code budget}. */
    OVER_BUDGET("over-budget", "budget"),
    /** The project is not in the pool of the draw. */
    PROJECT_NOT_IN_POOL("project-not-in-pool"),
    /** Another subject of a SMART evaluation has the same id. */
    REPEATED_SUBJECT("repeated-subject"),
    /** No subject of a SMART evaluation has this id; {@code nearest} is the nearest one, or empty. */
    UNKNOWN_SUBJECT("unknown-subject", "nearest"),
    /** The procedure has no such test; {@code nearest} is the nearest one, or empty. */
    UNKNOWN_TEST("unknown-test", "nearest"),
    /** Nobody's opinion is asked on this test. */
    NOT_ASKED("not-asked"),
    /** The test is graded, and the opinion says met or not met. */
    GRADE_NEEDED("grade-needed"),
    /** The test is met or not met, and the opinion gives a grade. */
    VERDICT_NEEDED("verdict-needed"),
    /** The member has another opinion on this test of this subject. */
    REPEATED_OPINION("repeated-opinion"),
    /** The rule {@code rule} needs the last day of the action plan. */
    PLAN_END_NEEDED("plan-end-needed", "rule"),
    /** Two proposals have one id; this is the second. */
    REPEATED_PROPOSAL("repeated-proposal"),
    /** The proposal was made in another consultation than {@code consultation}. */
    OTHER_CONSULTATION("other-consultation", "consultation"),
    /** The municipality is none of those that the consultation is for. */
    UNKNOWN_MUNICIPALITY("unknown-municipality"),
    /** The consultation has no such theme; {@code nearest} is the nearest that it has, or empty. */
    UNKNOWN_THEME("unknown-theme", "nearest"),
    /** There is no proposal {@code proposal}. */
    UNKNOWN_PROPOSAL("unknown-proposal", "proposal"),
    /** The proposal {@code proposal} was merged or split before. */
    PROPOSAL_USED_TWICE("proposal-used-twice", "proposal"),
    /** The proposal {@code proposal} is the result of an earlier merge or split too. */
    PROPOSAL_MADE_TWICE("proposal-made-twice", "proposal"),
    /** The merge or split is part of a circle, or lies between two. */
    DERIVATION_CYCLE("derivation-cycle"),
    /** It is dated before the proposal that it is about, which is of the day {@code day}. */
    DATED_BEFORE_PROPOSAL("dated-before-proposal", "day"),
    /** The proposal has a response already; this is the second. */
    REPEATED_RESPONSE("repeated-response"),
    /** It is not said what a value of another platform stands for. */
    NOT_MAPPED("not-mapped"),
    /** A platform's answer reports errors of its own. */
    ANSWER_WITH_ERRORS("answer-with-errors"),
    /** The state of a proposal on another platform is none of {@code known}. */
    UNKNOWN_STATE("unknown-state", "known"),
    /** Two parts of a dossier have one id; this is the second. */
    REPEATED_ID("repeated-id", "id"),
    /** The dossier holds nothing with this id. */
    UNKNOWN_ID("unknown-id", "nearest"),
    /** What the place refers to leads back to it. */
    CIRCULAR_REFERENCE("circular-reference", "id"),

    /** What stands here has no place in the model and is kept beside it. */
    NOT_HELD("not-held"),
    /** What stands here says that it is not known: {@code word}, or an empty entry. */
    SAYS_UNKNOWN("says-unknown", "word"),
    /** The date is neither a day nor a month; its words are kept. */
    KEPT_AS_WORDS("kept-as-words"),
    /** The value is taken over; here it is written otherwise than the model writes it. */
    WRITTEN_OTHERWISE("written-otherwise"),
    /** There is no text that could be the title; the code stands for it. */
    CODE_FOR_TITLE("code-for-title"),
    /** The platform computes this figure from others by its own formula; it is kept, and no report. */
    COMPUTED_ELSEWHERE("computed-elsewhere"),
    /** The code does not belong below {@code parent}. */
    NOT_BELOW("not-below", "parent"),
    /** It stands more levels down than the {@code most} that there can be. */
    TOO_MANY_LEVELS("too-many-levels", "most"),
    /** The text stands in one of two languages that must both be there; {@code language} is missing. */
    LANGUAGE_MISSING("language-missing", "language"),
    /** With the status {@code status} the challenges must be said. */
    CHALLENGES_NEEDED("challenges-needed", "status"),
    /** The other format has no field for this. */
    NO_FIELD("no-field"),
    /** The other format has no code for {@code value}. */
    NO_CODE("no-code", "value"),
    /** There is no text in {@code language}, which the other format needs. */
    NO_TEXT_IN_LANGUAGE("no-text-in-language", "language"),
    /** The other format has room for one report, and of {@code reports} none is surely the latest. */
    SEVERAL_REPORTS("several-reports", "reports"),
    /** The other format holds less of it than is here. */
    COARSER("coarser"),
    /** The other format has one field for the {@code parts} that are here, and holds them together. */
    PARTS_JOINED("parts-joined", "parts"),

    /** The setting holds something else than {@code expected}. */
    WRONG_KIND("wrong-kind", "expected"),
    /** The setting names {@code name}, which the procedure does not hold. */
    NOT_IN_PROCEDURE("not-in-procedure", "name"),
    /** All must be named here; {@code name} is left out. */
    LEFT_OUT("left-out", "name"),
    /** The rule stands here for the second time with the same settings. */
    REPEATED_RULE("repeated-rule"),
    /** The rule needs the attribute {@code attribute}, which the procedure does not have. */
    NEEDS("needs", "attribute"),
    /** The rule is not among those that the engine was given; {@code nearest} are near ids, or empty. */
    RULE_NOT_AVAILABLE("rule-not-available", "nearest"),
    /** The rule decides something else; here stands {@code slot}. */
    WRONG_SLOT("wrong-slot", "slot"),

    /** {@link Invariant#BLANK}. */
    BLANK(Invariant.BLANK.code()),
    /** {@link Invariant#TOO_LONG}. */
    TOO_LONG(Invariant.TOO_LONG.code()),
    /** {@link Invariant#TOO_FEW}. */
    TOO_FEW(Invariant.TOO_FEW.code()),
    /** {@link Invariant#MALFORMED}. */
    MALFORMED(Invariant.MALFORMED.code()),
    /** {@link Invariant#OUT_OF_RANGE}. */
    OUT_OF_RANGE(Invariant.OUT_OF_RANGE.code()),
    /** {@link Invariant#OUT_OF_ORDER}. */
    OUT_OF_ORDER(Invariant.OUT_OF_ORDER.code()),
    /** {@link Invariant#REPEATED}. */
    REPEATED(Invariant.REPEATED.code()),
    /** {@link Invariant#CONTRADICTION}. */
    CONTRADICTION(Invariant.CONTRADICTION.code()),
    /** {@link Invariant#UNKNOWN_REFERENCE}. */
    UNKNOWN_REFERENCE(Invariant.UNKNOWN_REFERENCE.code()),
    /** {@link Invariant#FORBIDDEN_CHARACTER}. */
    FORBIDDEN_CHARACTER(Invariant.FORBIDDEN_CHARACTER.code());

    private static final Map<String, ProblemCode> BY_CODE = new TreeMap<>();

    static {
        for (ProblemCode code : values()) {
            BY_CODE.put(code.code, code);
        }
    }

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable, of texts.
    private final SortedSet<String> arguments;

    ProblemCode(String code, String... arguments) {
        this.code = code;
        this.arguments = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(arguments)));
    }

    /** The code in documents and messages: lower case, words joined by hyphens; never changes. */
    public String code() {
        return code;
    }

    /** The names of the arguments, in alphabetical order; may be empty. */
    public SortedSet<String> arguments() {
        return arguments;
    }

    /** The code of what a value broke. */
    public static ProblemCode of(Invariant invariant) {
        return find(invariant.code()).orElseThrow();
    }

    /** The code that documents write so; empty when there is none. */
    public static Optional<ProblemCode> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
