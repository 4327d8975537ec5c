// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documentation that is made from what rules say of themselves. */
final class RulePage {
    private static final String BEGIN = "<!-- by hand: begin -->\n";
    private static final String END = "<!-- by hand: end -->\n";

    private RulePage() {}

    /** What somebody wrote between the markers of a page; empty when the page has no markers. */
    static Optional<String> handWritten(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        return begin < 0 || end < begin
                ? Optional.empty()
                : Optional.of(page.substring(begin + BEGIN.length(), end).strip());
    }

    /**
     * The page of one rule.
     *
     * @param revisions what each revision says of itself, the oldest first; not empty
     */
    static String page(List<RuleInfo> revisions, String handWritten) {
        RuleId id = revisions.get(0).getId();
        StringBuilder page = new StringBuilder();
        page.append("# ").append(id.family()).append('/').append(id.name()).append("\n\n");
        page.append(BEGIN).append(handWritten).append('\n').append(END);
        for (RuleInfo info : revisions) {
            page.append("\n## ").append(info.getId()).append("\n\n");
            page.append("Source: ").append(info.getSource()).append(".\n\n### As published in a call\n\n");
            appendTable(page, List.of("Arabic", "French", "English"));
            appendRow(page, languages(info.getClause().text()));
            page.append("\n### What a procedure must settle\n\n");
            if (info.getSettings().settings().isEmpty()) {
                page.append("Nothing.\n");
            } else {
                appendTable(page, List.of("Setting", "Kind", "Bounds or options", "Arabic", "French", "English"));
                for (Setting setting : info.getSettings().settings()) {
                    LocalizedText question = setting.question();
                    appendRow(
                            page,
                            List.of(
                                    code(setting.name()),
                                    setting.kind().code(),
                                    bounds(setting),
                                    question.inOrNearest("ar"),
                                    question.inOrNearest("fr"),
                                    question.inOrNearest("en")));
                }
            }
            page.append("\n### What it says\n\n");
            appendTable(page, List.of("Reason", "Verdict", "Arabic", "French", "English"));
            for (Reason reason : info.getReasons()) {
                LocalizedText text = reason.template().text();
                appendRow(
                        page,
                        List.of(
                                code(reason.code()),
                                reason.verdict().code(),
                                text.inOrNearest("ar"),
                                text.inOrNearest("fr"),
                                text.inOrNearest("en")));
            }
        }
        return page.toString();
    }

    /** The list of all rules, by id. */
    static String index(List<RuleInfo> rules) {
        StringBuilder page = new StringBuilder();
        page.append(
                "# Rules\n\nMade from what the rules say of themselves; a test compares. Ids that were ever released:\n");
        page.append("[catalogue.txt](catalogue.txt).\n\n");
        appendTable(page, List.of("Rule", "Asserts", "Source"));
        for (RuleInfo info : rules) {
            RuleId id = info.getId();
            String link = String.format(Locale.ROOT, "[%s](%s/%s.md)", id, id.family(), id.name());
            appendRow(page, List.of(link, info.getClause().text().inOrNearest("en"), info.getSource()));
        }
        return page.toString();
    }

    private static List<String> languages(LocalizedText text) {
        return List.of(text.inOrNearest("ar"), text.inOrNearest("fr"), text.inOrNearest("en"));
    }

    private static String bounds(Setting setting) {
        if (!setting.options().isEmpty()) {
            return String.join(
                    ", ", setting.options().stream().map(RulePage::code).toList());
        }
        String least = setting.least().map(points -> "from " + points).orElse("");
        String most = setting.most().map(points -> "to " + points).orElse("");
        return (least + " " + most).strip();
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static void appendTable(StringBuilder page, List<String> heads) {
        appendRow(page, heads);
        page.append("|---".repeat(heads.size())).append("|\n");
    }

    private static void appendRow(StringBuilder page, List<String> cells) {
        for (String cell : cells) {
            page.append("| ")
                    .append(cell.replace("|", "\\|").replace('\n', ' '))
                    .append(' ');
        }
        page.append("|\n");
    }
}
