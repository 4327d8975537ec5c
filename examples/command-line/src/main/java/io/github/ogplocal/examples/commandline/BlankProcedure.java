// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A procedure in which nothing is settled yet: a document to fill in, and its questions with the rules to choose from.
 *
 * <p>Both are made from the rules themselves. The document is refused as it stands, with one fault for each question that
 * is open.
 */
final class BlankProcedure {
    private static final String OPEN_TEXT = "{\"ar\": \"\", \"fr\": \"\", \"en\": \"\"}";

    private BlankProcedure() {}

    /** The document. */
    static String document() {
        List<String> lines = new ArrayList<>();
        for (Question question : Question.values()) {
            if (!question.isOptional()) {
                lines.add("  \"" + question.attribute() + "\": " + open(question));
            }
        }
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String open(Question question) {
        if (question.slot() != null) {
            return question.isSeveral() ? "[{\"rule\": \"\"}]" : "{\"rule\": \"\"}";
        }
        return switch (question) {
            case REVISION -> "0";
            case TITLE -> OPEN_TEXT;
            case PIPELINE -> "\"" + SelectionRules.PIPELINE_1.info().getId() + "\"";
            case CRITERIA ->
                "[\n    {\n      \"id\": \"\",\n      \"title\": " + OPEN_TEXT
                        + ",\n      \"scale\": {\"least\": \"\", \"most\": \"\", \"step\": \"\"},\n      \"weight\": \"\"\n    }\n  ]";
            default -> "\"\"";
        };
    }

    /** The questions, as Markdown. */
    static String questions(Language language) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(Words.TITLE.in(language)).append("\n\n");
        text.append(Words.INTRODUCTION.in(language)).append("\n");
        int number = 0;
        for (Question question : Question.values()) {
            number++;
            text.append("\n## ")
                    .append(number)
                    .append(". ")
                    .append(question.in(language))
                    .append("\n\n");
            text.append(Words.KEY.in(language))
                    .append(" `")
                    .append(question.attribute())
                    .append("`\n");
            if (question.isOptional()) {
                text.append("\n").append(Words.OPTIONAL.in(language)).append("\n");
            }
            Class<? extends SelectionRule> slot = question.slot();
            if (slot != null) {
                text.append("\n").append(howToAnswer(question).in(language)).append("\n");
                for (SelectionRule rule : SelectionRules.standard().of(slot)) {
                    rule(rule.info(), language, text);
                }
            } else if (question == Question.CRITERIA) {
                text.append("\n").append(Words.CRITERIA.in(language)).append("\n");
            } else if (question == Question.REGION_SCHEME) {
                text.append("\n").append(Words.REGIONS.in(language)).append("\n");
            }
        }
        return text.toString();
    }

    private static Words howToAnswer(Question question) {
        if (question == Question.EARLIER_STAGE) {
            return Words.STAGE;
        }
        return question.isSeveral() ? Words.SEVERAL : Words.ONE;
    }

    private static void rule(RuleInfo info, Language language, StringBuilder text) {
        text.append("\n- `").append(info.getId()).append("`: ");
        text.append(info.getClause().text().inOrNearest(language.name())).append("\n");
        for (Setting setting : info.getSettings().settings()) {
            text.append("  - `").append(setting.name()).append("`: ");
            text.append(setting.question().inOrNearest(language.name()));
            text.append(" (").append(Words.kind(setting.kind()).in(language));
            setting.least().ifPresent(least -> text.append(", ≥ ").append(least));
            setting.most().ifPresent(most -> text.append(", ≤ ").append(most));
            text.append(")\n");
            for (String option : setting.options()) {
                text.append("    - `").append(option).append("`: ");
                text.append(setting.label(option).orElseThrow().inOrNearest(language.name()))
                        .append("\n");
            }
        }
    }
}
