// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.catalogue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.explain.Amount;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.EvidenceValue;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.review.ReviewRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cases of rules: files {@code cases/<family>/<name>@<revision>/<case>.json}, each with what is {@code given}, its
 * {@code context}, the rule's {@code settings} when it has any, and what to {@code expect}: one finding, or of a rule that
 * reviews dossiers the list of all its findings, and under {@code duties} its duties where it knows any.
 */
final class RuleCases {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<Binding> BINDINGS = List.of(
            new SmartCases(),
            new SelectionCases(),
            MethodCases.METHODS,
            MethodCases.COMPLETIONS,
            new PrioritisationCases(),
            new ReviewPipelineCases(),
            ProgressCases.ROLL_UP,
            ProgressCases.LATEST,
            ProgressCases.FIGURE,
            ProgressCases.SCALE,
            ProgressCases.COUNTED,
            ProgressCases.PIPELINE);

    /** How cases reach the rules of one slot; a new slot adds one. */
    interface Binding {
        /** The interface of the slot. */
        Class<? extends Rule> slot();

        /** Makes values of the case and puts them through the rule and its contract. */
        Finding evaluate(Rule rule, JsonNode given, JsonNode context, JsonNode settings);
    }

    /**
     * One case.
     *
     * @param rule the folder below {@code cases}, which is the rule's id
     * @param file the case
     */
    record Case(String rule, Path file) {
        @Override
        public String toString() {
            return rule + " " + file.getFileName();
        }
    }

    private RuleCases() {}

    /** All cases, by rule and name. */
    static List<Case> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Case(
                            folder.relativize(file.getParent()).toString().replace('\\', '/'), file))
                    .toList();
        }
    }

    /** Evaluates a case; the result is in the form of the case's {@code expect}. */
    static JsonNode evaluate(Rule rule, Case which) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(which.file()));
        Set<String> keys = names(document);
        keys.removeAll(rule instanceof ReviewRule ? Set.of("settings", "duties") : Set.of("settings"));
        if (!keys.equals(Set.of("given", "context", "expect"))) {
            throw new AssertionError(which + ": a case has given, context, expect, and maybe settings");
        }
        JsonNode settings = document.has("settings") ? document.get("settings") : JsonNodeFactory.instance.objectNode();
        if (rule instanceof ReviewRule review) {
            return ReviewCases.evaluate(review, document, settings);
        }
        Binding binding = BINDINGS.stream()
                .filter(candidate -> candidate.slot().isInstance(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(which + ": nothing binds cases to a "
                        + rule.getClass().getName() + "; add a binding to RuleCases"));
        return toJson(binding.evaluate(rule, document.get("given"), document.get("context"), settings));
    }

    /** What a case expects. */
    static JsonNode expected(Case which) throws IOException {
        return MAPPER.readTree(Files.readString(which.file())).get("expect");
    }

    /** The reasons that a case expects, as it lists them. */
    static List<String> expectedReasons(Case which) throws IOException {
        JsonNode expect = expected(which);
        List<String> reasons = new ArrayList<>();
        for (JsonNode finding : expect.isArray() ? expect : List.of(expect)) {
            reasons.add(finding.get("reason").textValue());
        }
        return reasons;
    }

    /** The settings of a case as a procedure would give them to its rule; refuses what the rule's form refuses. */
    static Settings settings(Rule rule, JsonNode settings) {
        if (rule.info().getSettings().settings().isEmpty() && settings.isEmpty()) {
            return Settings.NONE;
        }
        ObjectNode use = JsonNodeFactory.instance.objectNode();
        use.put("rule", rule.info().getId().toString());
        if (!settings.isEmpty()) {
            use.set("settings", settings);
        }
        return OgpLocalJson.read(use.toString(), RuleUse.class).orElseThrow().settings();
    }

    /** Refuses a node that has other keys than these: a misspelt key would test something else than it says. */
    static void requireKeys(JsonNode node, String... keys) {
        if (!names(node).equals(new TreeSet<>(List.of(keys)))) {
            throw new AssertionError("keys " + names(node) + ", expected " + List.of(keys));
        }
    }

    private static TreeSet<String> names(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static ObjectNode toJson(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("verdict", finding.verdict().code());
        json.put("reason", finding.reason());
        ArrayNode evidence = json.putArray("evidence");
        for (Evidence item : finding.evidence()) {
            ObjectNode node = evidence.addObject();
            node.put("name", item.name());
            node.put("pointer", item.pointer());
            node.set("value", toJson(item.value()));
        }
        return json;
    }

    private static JsonNode toJson(EvidenceValue value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value instanceof EvidenceValue.CountValue count) {
            // As small as the parser makes it, so that equal numbers are equal nodes.
            return count.count() == (int) count.count()
                    ? json.numberNode((int) count.count())
                    : json.numberNode(count.count());
        } else if (value instanceof EvidenceValue.NumberValue number) {
            return json.textNode(number.number().toString());
        } else if (value instanceof EvidenceValue.DayValue day) {
            return json.textNode(day.day().toString());
        } else if (value instanceof EvidenceValue.TimeValue time) {
            return json.textNode(time.time().toString());
        } else if (value instanceof EvidenceValue.CodeValue code) {
            return json.textNode(code.code());
        } else if (value instanceof EvidenceValue.CodesValue codes) {
            ArrayNode array = json.arrayNode();
            codes.codes().forEach(array::add);
            return array;
        } else if (value instanceof EvidenceValue.MoneyValue money) {
            return json.textNode(money.money().toString());
        } else if (value instanceof EvidenceValue.AmountValue of) {
            Amount amount = of.amount();
            String unit = amount.currency().map(currency -> currency + " ").orElse("");
            return json.textNode(unit + amount.number() + (amount.roundedDown() ? " rounded down" : ""));
        } else if (value instanceof EvidenceValue.NameValue name) {
            ObjectNode object = json.objectNode();
            name.name().toMap().forEach(object::put);
            return object;
        } else if (value instanceof EvidenceValue.DateValue date) {
            return json.textNode(date.date().toString());
        } else if (value instanceof EvidenceValue.QuoteValue of) {
            ObjectNode object = json.objectNode();
            object.put("source", of.quote().getSource().value());
            of.quote().getQuote().ifPresent(quote -> quote.toMap().forEach(object::put));
            return object;
        }
        throw new AssertionError("evidence of unknown kind " + value.getClass().getName());
    }
}
