// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.LateWithdrawal;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleContract;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.AllocationRule;
import io.github.ogplocal.rules.selection.BandRule;
import io.github.ogplocal.rules.selection.CarryOverRule;
import io.github.ogplocal.rules.selection.DuplicateRule;
import io.github.ogplocal.rules.selection.EndorsementRule;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.GroupingRule;
import io.github.ogplocal.rules.selection.MissingScoreRule;
import io.github.ogplocal.rules.selection.OverrideRule;
import io.github.ogplocal.rules.selection.PanelRule;
import io.github.ogplocal.rules.selection.PublicationRule;
import io.github.ogplocal.rules.selection.RankingRule;
import io.github.ogplocal.rules.selection.RecusalRule;
import io.github.ogplocal.rules.selection.RemainingTieRule;
import io.github.ogplocal.rules.selection.ReserveRule;
import io.github.ogplocal.rules.selection.SameApplicantRule;
import io.github.ogplocal.rules.selection.ScreeningRule;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionDocuments;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.ShortageRule;
import io.github.ogplocal.rules.selection.Succession;
import io.github.ogplocal.rules.selection.ThresholdRule;
import io.github.ogplocal.rules.selection.TieBreakRule;
import io.github.ogplocal.rules.selection.TotalRule;
import io.github.ogplocal.rules.selection.VerificationRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Binds cases to the rules of selection: each case is a small call, put through the reader and the engine.
 *
 * <p>{@code context} names a procedure of the folder {@code case-procedures/selection} and the attributes in which the
 * case's own differs ({@code with}); the rule of the case then takes its place in it. {@code given} holds the documents, as
 * {@link SelectionDocuments} reads them, and the {@code subject} whose finding is expected: an application, or for a shortage rule a group. A publication rule judges
 * no application; its cases say what is {@code withheld} and what is {@code shown}, of an {@code application} where that
 * matters. Where a place is given back, {@code withdrawals} says by whom, and the finding is that of the subject's succession.
 */
final class SelectionCases implements RuleCases.Binding {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path PROCEDURES = Path.of("src", "test", "resources", "case-procedures", "selection");

    /** Steps that a procedure may have; the one that the cases share has none of them. */
    private static final Set<String> STEPS =
            Set.of("sameApplicant", "ownRecusals", "verification", "bands", "overrides", "endorsement", "earlierStage");

    private static final String ANYBODY = """
            {"id": "A-1", "call": "case-call", "applicant": {"kind": "association", "name": {"en": "Applicant 1"}}}
            """;

    /** Where a rule of each kind stands in a procedure. */
    private static final Map<Class<? extends SelectionRule>, String> PLACES = places();

    @Override
    public Class<? extends Rule> slot() {
        return SelectionRule.class;
    }

    @Override
    public Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings) {
        SelectionProcedure procedure = procedure(rule, context, settings);
        if (rule instanceof PublicationRule) {
            return publication(rule, procedure, given);
        }
        String subject = given.get("subject").textValue();
        if (given.has("withdrawals")) {
            return RuleContract.assertKeeps(
                    rule,
                    subject,
                    () -> rule.info()
                            .reason(succession(procedure, given, subject).reason()),
                    reason -> succession(procedure, given, subject).evidence());
        }
        return RuleContract.assertKeeps(
                rule,
                subject,
                () -> rule.info()
                        .reason(finding(rule, select(procedure, given), subject).reason()),
                reason -> finding(rule, select(procedure, given), subject).evidence());
    }

    private static SelectionProcedure procedure(Rule rule, JsonNode context, JsonNode settings) {
        RuleCases.requireKeys(context, "procedure", "with");
        ObjectNode document =
                (ObjectNode) parse(PROCEDURES.resolve(context.get("procedure").textValue() + ".json"));
        context.get("with").properties().forEach(change -> {
            if (!document.has(change.getKey()) && !STEPS.contains(change.getKey())) {
                throw new AssertionError("the procedure has no " + change.getKey() + " to differ in");
            }
            document.set(change.getKey(), change.getValue());
        });
        ObjectNode use =
                MAPPER.createObjectNode().put("rule", rule.info().getId().toString());
        if (!settings.isEmpty()) {
            use.set("settings", settings);
        }
        String place = place(rule);
        if (rule instanceof CarryOverRule) {
            ((ObjectNode) document.get(place)).set("carryOver", use);
        } else if (place.equals("pipeline")) {
            document.set(place, use.get("rule"));
        } else if (document.path(place).isArray()) {
            document.set(place, MAPPER.createArrayNode().add(use));
        } else {
            document.set(place, use);
        }
        return OgpLocalJson.read(document.toString(), SelectionProcedure.class).orElseThrow();
    }

    private static Selection select(SelectionProcedure procedure, JsonNode given) {
        ObjectNode documents = ((ObjectNode) given).deepCopy();
        documents.remove(List.of("subject", "withdrawals"));
        return SelectionEngine.of(procedure)
                .select(OgpLocalJson.read(documents.toString(), SelectionDocuments.class)
                        .orElseThrow());
    }

    /** What becomes of the place that the subject gives back. */
    private static Finding succession(SelectionProcedure procedure, JsonNode given, String subject) {
        List<LateWithdrawal> withdrawals = new ArrayList<>();
        given.get("withdrawals")
                .forEach(withdrawal -> withdrawals.add(OgpLocalJson.read(withdrawal.toString(), LateWithdrawal.class)
                        .orElseThrow()));
        List<Finding> findings = select(procedure, given).successions(withdrawals).stream()
                .filter(succession -> succession.getWithdrawn().value().equals(subject))
                .map(Succession::getFinding)
                .toList();
        if (findings.size() != 1) {
            throw new AssertionError(findings.size() + " successions of " + subject + ", expected one");
        }
        return findings.get(0);
    }

    private static Finding finding(Rule rule, Selection selection, String subject) {
        List<Finding> findings = new ArrayList<>();
        for (GroupResult group : selection.groups()) {
            if (rule instanceof ShortageRule && group.getGroup().value().equals(subject)) {
                group.getShortage().ifPresent(findings::add);
            }
        }
        if (findings.isEmpty()) {
            for (Finding finding : selection.explain(subject).getFindings()) {
                if (finding.rule().equals(rule.info().getId())
                        && finding.subject().equals(subject)) {
                    findings.add(finding);
                }
            }
        }
        if (findings.size() != 1) {
            throw new AssertionError(
                    rule.info().getId() + ": " + findings.size() + " findings for " + subject + ", expected one");
        }
        return findings.get(0);
    }

    private static Finding publication(Rule rule, SelectionProcedure procedure, JsonNode given) {
        if (given.has("application")) {
            RuleCases.requireKeys(given, "application", "withheld", "shown");
        } else {
            RuleCases.requireKeys(given, "withheld", "shown");
        }
        Selection nobody = SelectionEngine.of(procedure).select(List.of(), List.of());
        Application application = OgpLocalJson.read(
                        given.has("application") ? given.get("application").toString() : ANYBODY, Application.class)
                .orElseThrow();
        given.get("shown").forEach(part -> {
            if (!shows(nobody, application, part.textValue())) {
                throw new AssertionError(part + ": is withheld");
            }
        });
        given.get("withheld").forEach(part -> {
            if (shows(nobody, application, part.textValue())) {
                throw new AssertionError(part + ": is shown");
            }
        });
        return Finding.of(rule.info(), "", rule.info().reason("withheld"), List.of());
    }

    /** Whether a part is shown, as in {@code name of reserve} or {@code scores of below-threshold}. */
    private static boolean shows(Selection selection, Application application, String part) {
        String[] words = part.split(" of ", -1);
        SelectionStatus status = Arrays.stream(SelectionStatus.values())
                .filter(candidate -> candidate.code().equals(words[1]))
                .findFirst()
                .orElseThrow();
        return switch (words[0]) {
            case "name" -> selection.publication().showsName(status, application);
            case "scores" -> selection.publication().showsScores(status);
            default -> throw new AssertionError(part + ": neither name nor scores");
        };
    }

    private static String place(Rule rule) {
        return PLACES.entrySet().stream()
                .filter(place -> place.getKey().isInstance(rule))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("pipeline");
    }

    private static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Class<? extends SelectionRule>, String> places() {
        Map<Class<? extends SelectionRule>, String> places = new LinkedHashMap<>();
        places.put(ScreeningRule.class, "screening");
        places.put(DuplicateRule.class, "duplicates");
        places.put(PanelRule.class, "panel");
        places.put(MissingScoreRule.class, "missingScores");
        places.put(TotalRule.class, "total");
        places.put(ThresholdRule.class, "thresholds");
        places.put(GroupingRule.class, "grouping");
        places.put(AllocationRule.class, "allocation");
        places.put(ShortageRule.class, "shortage");
        places.put(TieBreakRule.class, "tieBreaks");
        places.put(RemainingTieRule.class, "remainingTies");
        places.put(ReserveRule.class, "reserve");
        places.put(PublicationRule.class, "publication");
        places.put(RankingRule.class, "ranking");
        places.put(SameApplicantRule.class, "sameApplicant");
        places.put(RecusalRule.class, "ownRecusals");
        places.put(VerificationRule.class, "verification");
        places.put(BandRule.class, "bands");
        places.put(OverrideRule.class, "overrides");
        places.put(EndorsementRule.class, "endorsement");
        places.put(CarryOverRule.class, "earlierStage");
        return places;
    }
}
