// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.Duty;
import io.github.ogplocal.rules.review.ReviewRule;
import java.time.LocalDate;
import java.util.List;

/**
 * Binds cases to the rules that review dossiers, of every family.
 *
 * <p>{@code given} is a dossier, {@code context} the {@code day} of the review; {@code expect} lists all findings in their
 * order, and {@code duties}, which a case may leave out, all duties.
 */
final class ReviewCases {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReviewCases() {}

    static ArrayNode evaluate(ReviewRule rule, JsonNode document, JsonNode settings) {
        RuleCases.requireKeys(document.get("context"), "day");
        Dossier dossier = OgpLocalJson.read(document.get("given").toString(), Dossier.class)
                .orElseThrow();
        LocalDate day = LocalDate.parse(document.get("context").get("day").textValue());
        ReviewRule.Check check = rule.compile(RuleCases.settings(rule, settings));
        if (document.has("duties")) {
            assertThat(duties(check.duties(dossier, day)).toPrettyString())
                    .as("%s: duties", rule.info().getId())
                    .isEqualTo(document.get("duties").toPrettyString());
        }
        List<Finding> findings = check.findings(dossier, day).stream().sorted().toList();
        assertThat(check.findings(dossier, day).stream().sorted())
                .as("%s: the second look at one dossier", rule.info().getId())
                .containsExactlyElementsOf(findings);
        JsonNode tree = tree(dossier);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            assertKeeps(rule, finding, tree);
            ObjectNode node = all.addObject();
            node.put("subject", finding.subject());
            node.setAll(RuleCases.toJson(finding));
        }
        return all;
    }

    /** The reason is declared with that verdict, the evidence fills its sentence, and pointers lead into the dossier. */
    static void assertKeeps(ReviewRule rule, Finding finding, JsonNode dossier) {
        RuleId id = rule.info().getId();
        assertThat(finding.rule()).as("%s: rule of its finding", id).isEqualTo(id);
        assertThat(rule.info().getReasons().stream().map(Reason::code))
                .as("%s: declared reasons", id)
                .contains(finding.reason());
        assertThat(Finding.of(rule.info(), finding.subject(), rule.info().reason(finding.reason()), finding.evidence()))
                .isEqualTo(finding);
        for (Evidence evidence : finding.evidence()) {
            if (!evidence.pointer().contains("#")) {
                assertThat(dossier.at(evidence.pointer()).isMissingNode())
                        .as("%s %s: nothing stands at %s", id, finding.reason(), evidence.pointer())
                        .isFalse();
            }
        }
    }

    private static ArrayNode duties(List<Duty> duties) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Duty duty : duties.stream().sorted().toList()) {
            ObjectNode node = all.addObject();
            node.put("due", duty.due().toString());
            node.put("subject", duty.subject());
            node.put("occurrence", duty.occurrence());
            node.put("standing", duty.standing().code());
        }
        return all;
    }

    static JsonNode tree(Dossier dossier) {
        try {
            return MAPPER.readTree(OgpLocalJson.write(dossier));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
