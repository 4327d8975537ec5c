// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.prioritisation.AdmissionRule;
import io.github.ogplocal.rules.prioritisation.ChoiceRule;
import io.github.ogplocal.rules.prioritisation.ContestOutcome;
import io.github.ogplocal.rules.prioritisation.LimitRule;
import io.github.ogplocal.rules.prioritisation.OpenTieRule;
import io.github.ogplocal.rules.prioritisation.Prioritisation;
import io.github.ogplocal.rules.prioritisation.PrioritisationDocuments;
import io.github.ogplocal.rules.prioritisation.PrioritisationEngine;
import io.github.ogplocal.rules.prioritisation.PrioritisationProcedure;
import io.github.ogplocal.rules.prioritisation.PrioritisationRule;
import io.github.ogplocal.rules.prioritisation.RatingRule;
import io.github.ogplocal.rules.prioritisation.TieKeyRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds cases to the rules of prioritisation: each case is a small contest, put through the reader and the engine.
 *
 * <p>{@code context} names a procedure of the folder {@code case-procedures/prioritisation} and the attributes in which the
 * case's own differs ({@code with}); the rule of the case then takes its place in it. {@code given} holds the documents, as
 * {@link PrioritisationDocuments} reads them, the {@code subject} whose finding is expected, a project or, of a record, its
 * contest, and, where the rule says several things of it, which of them ({@code nth}, from 1).
 */
final class PrioritisationCases implements RuleCases.Binding {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path PROCEDURES = Path.of("src", "test", "resources", "case-procedures", "prioritisation");

    @Override
    public Class<? extends Rule> slot() {
        return PrioritisationRule.class;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        PrioritisationProcedure procedure = procedure(rule, context, settings);
        return RuleContract.assertKeeps(
                rule,
                given.get("subject").textValue(),
                () -> rule.info().reason(finding(rule, procedure, given).reason()),
                reason -> finding(rule, procedure, given).evidence());
    }

    private static PrioritisationProcedure procedure(Rule rule, JsonNode context, JsonNode settings) {
        RuleCases.requireKeys(context, "procedure", "with");
        ObjectNode document = (ObjectNode) parse(context.get("procedure").textValue());
        context.get("with").properties().forEach(change -> document.set(change.getKey(), change.getValue()));
        ObjectNode use =
                MAPPER.createObjectNode().put("rule", rule.info().getId().toString());
        if (!settings.isEmpty()) {
            use.set("settings", settings);
        }
        String place = place(rule);
        if (place.equals("pipeline")) {
            document.set(place, use.get("rule"));
        } else if (document.path(place).isArray()) {
            document.set(place, MAPPER.createArrayNode().add(use));
        } else {
            document.set(place, use);
        }
        return OgpLocalJson.read(document.toString(), PrioritisationProcedure.class)
                .orElseThrow();
    }

    private static String place(Rule rule) {
        if (rule instanceof LimitRule) {
            return "limit";
        }
        if (rule instanceof AdmissionRule) {
            return "admission";
        }
        if (rule instanceof RatingRule) {
            return "ratings";
        }
        if (rule instanceof ChoiceRule) {
            return "method";
        }
        if (rule instanceof TieKeyRule) {
            return "tieBreaks";
        }
        return rule instanceof OpenTieRule ? "openTies" : "pipeline";
    }

    private static Finding finding(Rule rule, PrioritisationProcedure procedure, JsonNode given) {
        ObjectNode documents = ((ObjectNode) given).deepCopy();
        documents.remove(List.of("subject", "nth"));
        Prioritisation outcome = PrioritisationEngine.of(procedure)
                .prioritise(OgpLocalJson.read(documents.toString(), PrioritisationDocuments.class)
                        .orElseThrow());
        String subject = given.get("subject").textValue();
        List<Finding> all = new ArrayList<>();
        outcome.contests().stream().map(ContestOutcome::getFindings).forEach(all::addAll);
        if (outcome.projects().stream()
                .anyMatch(project -> project.getId().value().equals(subject))) {
            all.addAll(outcome.explain(ProjectId.parse(subject)).getFindings());
        }
        List<Finding> own = all.stream()
                .filter(finding -> finding.rule().equals(rule.info().getId())
                        && finding.subject().equals(subject))
                .toList();
        int nth = given.path("nth").asInt(0);
        if (nth == 0 ? own.size() != 1 : own.size() < nth) {
            throw new AssertionError(
                    rule.info().getId() + ": " + own.size() + " findings for " + subject + ", nth is " + nth);
        }
        return own.get(Math.max(nth, 1) - 1);
    }

    private static JsonNode parse(String procedure) {
        try {
            return MAPPER.readTree(Files.readString(PROCEDURES.resolve(procedure + ".json")));
        } catch (JsonProcessingException e) {
            throw new AssertionError(procedure, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
