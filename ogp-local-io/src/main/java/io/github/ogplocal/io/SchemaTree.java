// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Constraint;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.describe.Slot;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Descriptions to a JSON Schema, as a tree of maps, lists, texts, whole numbers and truths. */
final class SchemaTree {
    /**
     * A text with a character that {@link Character#isWhitespace(char)} does not count as white space; the
     * {@code \S} of ECMAScript is not the same.
     */
    static final String NOT_BLANK =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "#/$defs/";

    private final RuleSet<? extends Rule> rules;
    private final SortedMap<String, Object> definitions = new TreeMap<>();
    private final SortedMap<String, Class<?>> defined = new TreeMap<>();

    SchemaTree(RuleSet<? extends Rule> rules) {
        this.rules = rules;
    }

    Map<String, Object> root(Class<?> type, Shape shape) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DRAFT);
        root.put("title", type.getSimpleName());
        root.putAll(schema(shape));
        if (!definitions.isEmpty()) {
            root.put("$defs", definitions);
        }
        return root;
    }

    private interface Content {
        Map<String, Object> make();
    }

    private Map<String, Object> schema(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        }
        if (shape instanceof Shape.Array array) {
            Map<String, Object> schema = typed("array");
            schema.put("items", schema(array.element()));
            if (array.distinct()) {
                schema.put("uniqueItems", true);
            }
            return schema;
        }
        if (shape instanceof Shape.Table table) {
            Map<String, Object> schema = typed("object");
            schema.put("propertyNames", scalar(table.key()));
            schema.put("additionalProperties", schema(table.value()));
            return schema;
        }
        if (shape instanceof Shape.Structure structure) {
            return reference(structure.type(), () -> structure(structure));
        }
        if (shape instanceof Shape.Texts) {
            return reference(LocalizedText.class, SchemaTree::texts);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return reference(oneOf.type(), () -> oneOf(oneOf));
        }
        if (shape instanceof Shape.OneKey oneKey) {
            return reference(oneKey.type(), () -> oneKey(oneKey));
        }
        return reference(RuleUse.class, this::use);
    }

    /** The content is made once, and after its name is known, so that a type may hold itself. */
    private Map<String, Object> reference(Class<?> type, Content content) {
        String name = type.getSimpleName();
        Class<?> known = defined.putIfAbsent(name, type);
        if (known == null) {
            definitions.put(name, content.make());
        } else if (known != type) {
            throw new IllegalStateException("schema: " + known.getName() + " and " + type.getName() + " share a name");
        }
        return map("$ref", DEFINITIONS + name);
    }

    private Map<String, Object> scalar(Shape.Scalar scalar) {
        if (!scalar.options().isEmpty()) {
            return reference(scalar.type(), () -> {
                Map<String, Object> schema = typed("string");
                schema.put("enum", scalar.options());
                return schema;
            });
        }
        return switch (scalar.form()) {
            case TEXT -> typed("string");
            case TRUTH -> typed("boolean");
            case COUNT -> count(scalar.type());
            case DECIMAL -> reference(scalar.type(), () -> decimal(scalar.type()));
            case CODE -> reference(scalar.type(), () -> code(scalar.type()));
        };
    }

    private static Map<String, Object> count(Class<?> type) {
        Map<String, Object> schema = typed("integer");
        boolean small = type == int.class || type == Integer.class;
        schema.put("minimum", small ? (long) Integer.MIN_VALUE : Long.MIN_VALUE);
        schema.put("maximum", small ? (long) Integer.MAX_VALUE : Long.MAX_VALUE);
        return schema;
    }

    private static Map<String, Object> decimal(Class<?> type) {
        Map<String, Object> text = typed("string");
        text.put("pattern", pattern(type));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "description",
                "A plain decimal: at most 9 digits before the point and 18 in all; no exponent, no plus, no negative zero.");
        schema.put("anyOf", List.of(text, typed("number")));
        return schema;
    }

    private static Map<String, Object> code(Class<?> type) {
        Map<String, Object> schema = typed("string");
        if (type == LocalDate.class) {
            schema.put("format", "date");
        } else if (type == OffsetDateTime.class) {
            schema.put("format", "date-time");
        }
        schema.put("pattern", pattern(type));
        return schema;
    }

    private Map<String, Object> structure(Shape.Structure structure) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Attribute attribute : structure.attributes()) {
            properties.put(attribute.name(), schema(attribute.slot()));
            if (attribute.hasDisplay()) {
                properties.put(attribute.name() + Attribute.DISPLAY, display());
            }
            if (attribute.required()) {
                required.add(attribute.name());
            }
        }
        return closed(properties, required);
    }

    private Map<String, Object> oneOf(Shape.OneOf shape) {
        List<Object> kinds = new ArrayList<>();
        shape.kinds().forEach((code, type) -> {
            Map<String, Object> kind = schema(Shapes.of(type));
            kind.put("properties", map(shape.discriminator(), map("const", code)));
            kind.put("required", List.of(shape.discriminator()));
            kinds.add(kind);
        });
        return map("oneOf", kinds);
    }

    private Map<String, Object> oneKey(Shape.OneKey shape) {
        List<Object> keys = new ArrayList<>();
        shape.keys().forEach((key, structure) -> {
            Attribute attribute = structure.attributes().get(0);
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(key, schema(attribute.slot()));
            if (attribute.hasDisplay()) {
                properties.put(Shape.OneKey.DISPLAY, display());
            }
            keys.add(closed(properties, List.of(key)));
        });
        return map("oneOf", keys);
    }

    private static Map<String, Object> texts() {
        Map<String, Object> text = typed("string");
        text.put("maxLength", (long) LocalizedText.MAX_LENGTH);
        text.put("pattern", NOT_BLANK);
        Map<String, Object> schema = typed("object");
        schema.put("minProperties", 1L);
        schema.put("patternProperties", map(pattern(LocalizedText.class), text));
        schema.put("additionalProperties", false);
        return schema;
    }

    /** One of the rules, each with the settings that its form asks for; all of them, since none has a default. */
    private Map<String, Object> use() {
        List<Object> uses = new ArrayList<>();
        for (Rule rule : rules) {
            RuleId id = rule.info().getId();
            Map<String, Object> settings = new LinkedHashMap<>();
            for (Setting setting : rule.info().getSettings().settings()) {
                settings.put(setting.name(), setting(setting));
            }
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("rule", map("const", id.toString()));
            properties.put("settings", closed(settings, List.copyOf(settings.keySet())));
            uses.add(closed(properties, settings.isEmpty() ? List.of("rule") : List.of("rule", "settings")));
        }
        return uses.isEmpty() ? map("not", new LinkedHashMap<>()) : map("oneOf", uses);
    }

    private Map<String, Object> setting(Setting setting) {
        Map<String, Object> schema = new LinkedHashMap<>();
        setting.question().in("en").ifPresent(question -> schema.put("description", question));
        schema.putAll(
                switch (setting.kind()) {
                    case POINTS -> schema(Shapes.of(Points.class));
                    case COUNT -> bounded(setting);
                    case CHOICE -> {
                        Map<String, Object> choice = typed("string");
                        choice.put("enum", setting.options());
                        yield choice;
                    }
                    case TIME -> schema(Shapes.of(OffsetDateTime.class));
                    case CODE -> settingCode();
                    case CODES -> {
                        Map<String, Object> codes = typed("array");
                        codes.put("items", settingCode());
                        codes.put("uniqueItems", true);
                        yield codes;
                    }
                    case COUNTS -> {
                        Map<String, Object> counts = typed("object");
                        counts.put("propertyNames", settingCode());
                        counts.put("additionalProperties", bounded(setting));
                        yield counts;
                    }
                    case POINTS_TABLE -> {
                        Map<String, Object> table = typed("object");
                        table.put("propertyNames", settingCode());
                        table.put("additionalProperties", schema(Shapes.of(Points.class)));
                        yield table;
                    }
                    case MONEY -> schema(Shapes.of(Money.class));
                    case MONEY_TABLE -> {
                        Map<String, Object> table = typed("object");
                        table.put("propertyNames", settingCode());
                        table.put("additionalProperties", schema(Shapes.of(Money.class)));
                        yield table;
                    }
                });
        return schema;
    }

    private static Map<String, Object> bounded(Setting setting) {
        Map<String, Object> schema = count(int.class);
        setting.least().ifPresent(least -> schema.put("minimum", whole(least)));
        setting.most().ifPresent(most -> schema.put("maximum", whole(most)));
        return schema;
    }

    private static Long whole(Points points) {
        return new BigDecimal(points.toString()).longValueExact();
    }

    private static Map<String, Object> settingCode() {
        Map<String, Object> schema = typed("string");
        schema.put("pattern", anchored(SettingValue.CODE.pattern()));
        return schema;
    }

    private Map<String, Object> schema(Slot slot) {
        Map<String, Object> schema = schema(slot.shape());
        for (Constraint constraint : slot.constraints()) {
            constrain(schema, constraint, slot.shape());
        }
        return schema;
    }

    private static void constrain(Map<String, Object> schema, Constraint constraint, Shape shape) {
        switch (constraint.kind()) {
            case NOT_BLANK -> form(schema, NOT_BLANK);
            case PATTERN -> form(schema, anchored(constraint.form()));
            case NOT_EMPTY -> schema.put(least(shape), 1L);
            case SIZE -> {
                if (constraint.least() > 0) {
                    // A character is one UTF-16 unit or two.
                    boolean text = shape instanceof Shape.Scalar;
                    schema.put(least(shape), text ? (constraint.least() + 1) / 2 : constraint.least());
                }
                if (constraint.most() < Integer.MAX_VALUE) {
                    schema.put(most(shape), constraint.most());
                }
            }
            case MIN, POSITIVE, POSITIVE_OR_ZERO -> schema.put("minimum", constraint.least());
            case MAX -> schema.put("maximum", constraint.most());
        }
    }

    /** A second form of one text goes beside the first. */
    private static void form(Map<String, Object> schema, String pattern) {
        if (schema.putIfAbsent("pattern", pattern) != null) {
            List<Object> all = new ArrayList<>();
            if (schema.get("allOf") instanceof List<?> others) {
                all.addAll(others);
            }
            all.add(map("pattern", pattern));
            schema.put("allOf", all);
        }
    }

    private static String least(Shape shape) {
        return shape instanceof Shape.Array
                ? "minItems"
                : shape instanceof Shape.Scalar ? "minLength" : "minProperties";
    }

    private static String most(Shape shape) {
        return shape instanceof Shape.Array
                ? "maxItems"
                : shape instanceof Shape.Scalar ? "maxLength" : "maxProperties";
    }

    private static Map<String, Object> display() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "Rounded, for people; no reader uses it.");
        schema.put("type", "string");
        return schema;
    }

    private static Map<String, Object> closed(Map<String, Object> properties, List<?> required) {
        Map<String, Object> schema = typed("object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static String pattern(Class<?> type) {
        return anchored(Shapes.pattern(type)
                .orElseThrow(() -> new IllegalStateException("schema: no form of text for " + type.getName())));
    }

    private static String anchored(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static Map<String, Object> typed(String type) {
        return map("type", type);
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }
}
