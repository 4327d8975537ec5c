// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.GoldenFiles.Golden;
import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Constraint;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.describe.Slot;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.RuleUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random values of every described type, made from the description alone; so a new type is tried without anything to add.
 *
 * <p>Where chance does not meet what ties a type's attributes together, one of the type's golden files stands in.
 */
final class DescribedValues {
    private static final int TRIES = 20;
    private static final int DEPTH = 6;
    private static final List<String> CODES = List.of(
            "governance",
            "A-17",
            "A-2",
            "a",
            "TN-31",
            "MA-05",
            "tn-municipality:2111",
            "ma-region:05",
            "north",
            "E1",
            "selection/total-threshold@1",
            "org.example:smart/x-y@12",
            "example-2019@1",
            "tn-example-2zones",
            "0",
            "15",
            "-2.25",
            "0.5",
            "999999999.999999999",
            "1000000",
            "46/3",
            "-7/2",
            "TND 1500.25",
            "EUR 20000000",
            "-12345678901234567890123/7",
            "2025-01-01",
            "2024-02-29",
            "0001-01-01",
            "9999-12-31",
            "2020-09",
            "2019-07-31T23:59:59+01:00",
            "2019-07-31T22:59:59Z",
            "2019-06-01T00:00:00-09:30",
            "2030-01-01T12:00:00+14:00",
            "ar",
            "zh-Hant-TW");
    private static final List<String> TEXTS = List.of(
            "x",
            "Publish the register",
            "نشر السجل",
            "Béja \"intra muros\" \\ /",
            "line\nbreak\tand tab",
            "😀 𝒜",
            "{\"a\":1}",
            "ß İ ı",
            "\u00a0edge",
            "a".repeat(500));

    /** Of authorities and applicants: whatever can pass for no other name. */
    private static final List<String> NAMES = List.of(
            "x", "Béja", "نشر السجل", "Béja \"intra muros\" \\ /", "😀 n° 1 !", "ß {}", "\u00a0edge", "a".repeat(500));

    private static final Map<Class<?>, List<Object>> PARSED = new ConcurrentHashMap<>();
    private static final Map<Class<?>, List<Object>> GOLDENS = new ConcurrentHashMap<>();

    private DescribedValues() {}

    /** A type and a value of it. */
    record Described(Class<?> type, Object value) {}

    static Arbitrary<Described> all() {
        return Arbitraries.of(DescribedTypes.all())
                .flatMap(type -> Arbitraries.randomValue(random -> new Described(type, value(type, random))));
    }

    static Object value(Class<?> type, Random random) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return make(Shapes.of(type), random, 0);
            } catch (InvalidValueException | Unlucky e) {
                // Chance did not fit; the next try may.
            }
        }
        return golden(type, random);
    }

    private static final class Unlucky extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Object make(Shape shape, Random random, int depth) {
        if (depth > DEPTH) {
            throw new Unlucky();
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar, random);
        }
        if (shape instanceof Shape.Array array) {
            List<Object> elements = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                elements.add(make(array.element(), random, depth + 1));
            }
            return array.wrap().apply(array.distinct() ? new ArrayList<>(new TreeSet<>(elements)) : elements);
        }
        if (shape instanceof Shape.Table table) {
            TreeMap<Object, Object> entries = new TreeMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                entries.put(scalar(table.key(), random), make(table.value(), random, depth + 1));
            }
            return Collections.unmodifiableSortedMap(entries);
        }
        if (shape instanceof Shape.Structure structure) {
            Object value = structure
                    .maker()
                    .make(structure.attributes().stream()
                            .map(attribute -> part(attribute, random, depth))
                            .toArray());
            if (Shapes.check(structure.type())
                    .filter(check -> !check.faults(
                                    value, OgpLocalJson.standard().rules())
                            .isEmpty())
                    .isPresent()) {
                throw new Unlucky();
            }
            return value;
        }
        if (shape instanceof Shape.OneOf oneOf) {
            List<Class<?>> kinds = List.copyOf(oneOf.kinds().values());
            return make(Shapes.of(kinds.get(random.nextInt(kinds.size()))), random, depth + 1);
        }
        if (shape instanceof Shape.OneKey oneKey) {
            List<Shape.Structure> keys = List.copyOf(oneKey.keys().values());
            return make(keys.get(random.nextInt(keys.size())), random, depth + 1);
        }
        if (shape instanceof Shape.Texts texts) {
            List<String> from = texts.isName() ? NAMES : TEXTS;
            return LocalizedText.of(Map.of(
                    random.nextBoolean() ? "ar-TN" : "zh-Hant-TW", pick(from, random), "fr", pick(from, random)));
        }
        return golden(RuleUse.class, random);
    }

    private static Object golden(Class<?> type, Random random) {
        return pick(
                GOLDENS.computeIfAbsent(
                        type,
                        key -> GoldenFiles.of(key).stream().map(Golden::value).toList()),
                random);
    }

    private static Object part(Attribute attribute, Random random, int depth) {
        if (attribute.optional() && random.nextInt(3) > 0) {
            return null;
        }
        return make(attribute.slot(), random, depth + 1);
    }

    private static Object make(Slot slot, Random random, int depth) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Object value = make(slot.shape(), random, depth);
                if (slot.constraints().stream().noneMatch(constraint -> breaks(constraint, value))) {
                    return value;
                }
            } catch (InvalidValueException e) {
                // As above.
            }
        }
        throw new Unlucky();
    }

    private static boolean breaks(Constraint constraint, Object value) {
        return constraint.check(value).isPresent();
    }

    private static Object scalar(Shape.Scalar scalar, Random random) {
        if (!scalar.options().isEmpty()) {
            return scalar.parse().apply(pick(scalar.options(), random));
        }
        return switch (scalar.form()) {
            case TEXT -> pick(random.nextBoolean() ? TEXTS : CODES, random);
            case COUNT -> scalar.parse().apply(Integer.toString(random.nextInt(2_000) - 1_000));
            case TRUTH -> random.nextBoolean();
            case CODE, DECIMAL -> parsed(scalar, random);
        };
    }

    private static Object parsed(Shape.Scalar scalar, Random random) {
        return pick(PARSED.computeIfAbsent(scalar.type(), type -> valid(scalar)), random);
    }

    private static List<Object> valid(Shape.Scalar scalar) {
        List<Object> valid = new ArrayList<>();
        for (String code : CODES) {
            try {
                valid.add(scalar.parse().apply(code));
            } catch (InvalidValueException e) {
                // A code of another kind.
            }
        }
        if (valid.isEmpty()) {
            throw new IllegalStateException(
                    "no code in the pool is a " + scalar.type().getName());
        }
        return valid;
    }

    private static <T> T pick(List<T> pool, Random random) {
        return pool.get(random.nextInt(pool.size()));
    }
}
