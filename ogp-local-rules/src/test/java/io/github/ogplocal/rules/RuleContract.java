// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What every rule promises, as checks that any rule can be put through: ours, and those of others.
 *
 * <p>Each method throws an {@link AssertionError} that names the rule and what it breaks.
 */
public final class RuleContract {
    private RuleContract() {}

    /**
     * What a rule says of itself: a source, reasons whose verdicts and texts are complete, a clause that names all its
     * settings, and the same value each time it is asked.
     */
    public static void assertDescribesItself(Rule rule) {
        RuleInfo info = rule.info();
        String name = info.getId().toString();
        assertThat(rule.info()).as("%s: info() at a second call", name).isEqualTo(info);
        assertThat(RuleId.parse(name)).as("%s: id", name).isEqualTo(info.getId());
        assertThat(info.getSource()).as("%s: source", name).isNotBlank();
        assertThat(info.getClause().places())
                .as("%s: places of the clause and names of the settings", name)
                .isEqualTo(new TreeSet<>(info.getSettings().names()));
        for (Reason reason : info.getReasons()) {
            assertThat(reason.template().text().hasArabicFrenchEnglish())
                    .as("%s %s: Arabic, French and English", name, reason.code())
                    .isTrue();
            assertThat(info.reason(reason.code()))
                    .as("%s %s", name, reason.code())
                    .isSameAs(reason);
        }
    }

    /**
     * What a rule does with one input: it judges alike twice, returns a reason it declares, explains alike twice, and
     * explains that very judgement, with evidence for every place of its sentence.
     *
     * @param subject the id of what is judged
     * @param judge the rule's judging half, bound to the input
     * @param explain the rule's explaining half, bound to the same input
     * @return the finding
     */
    public static Finding assertKeeps(
            Rule rule, String subject, Supplier<Reason> judge, Function<Reason, List<Evidence>> explain) {
        String name = rule.info().getId().toString();
        Reason reason = judge.get();
        assertThat(rule.info().getReasons()).as("%s: declared reasons", name).contains(reason);
        assertThat(judge.get())
                .as("%s: the second judgement of one input", name)
                .isEqualTo(reason);
        List<Evidence> evidence = explain.apply(reason);
        assertThat(explain.apply(reason))
                .as("%s: the second explanation of one input", name)
                .isEqualTo(evidence);
        assertThat(evidence.stream().map(Evidence::name))
                .as("%s %s: evidence for the places of the sentence", name, reason.code())
                .doesNotHaveDuplicates()
                .containsAll(reason.template().places());
        assertThat(evidence)
                .as("%s %s: pointers", name, reason.code())
                .allSatisfy(item ->
                        assertThat(item.pointer()).matches("([a-z][A-Za-z-]*(:[A-Za-z0-9._-]+)*#)?(/([^~/]|~[01])*)*"));
        return Finding.of(rule.info(), subject, reason, evidence);
    }
}
