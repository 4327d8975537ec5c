// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

/** A slip that a clerk can make with one application's documents; the list is closed. */
public enum Slip {
    /** One sheet is missing. */
    SHEET_MISSING("sheet-missing"),
    /** An evaluator too many has handed in a sheet. */
    SHEET_TOO_MANY("sheet-too-many"),
    /** One score is left out. */
    SCORE_MISSING("score-missing"),
    /** One evaluator is recused whose sheet is there. */
    EVALUATOR_RECUSED("evaluator-recused"),
    /** It is not said to what an evaluator belongs. */
    AFFILIATION_MISSING("affiliation-missing"),
    /** The application does not say how much money it asks for. */
    AMOUNT_MISSING("amount-missing"),
    /** The application asks for money in another currency. */
    AMOUNT_IN_OTHER_CURRENCY("amount-in-other-currency"),
    /** The application states none of its figures. */
    FIGURES_MISSING("figures-missing"),
    /** The application states none of its categories. */
    CATEGORIES_MISSING("categories-missing"),
    /** Nothing is recorded of what was checked. */
    CHECKS_MISSING("checks-missing"),
    /** No score was verified. */
    VERIFIED_SCORES_MISSING("verified-scores-missing"),
    /** The same authority has filed twice in the same second. */
    FILED_TWICE_AT_ONCE("filed-twice-at-once"),
    /** The draw has not been held. */
    DRAW_MISSING("draw-missing");

    private final String code;

    Slip(String code) {
        this.code = code;
    }

    /** The code in documents. */
    public String code() {
        return code;
    }
}
