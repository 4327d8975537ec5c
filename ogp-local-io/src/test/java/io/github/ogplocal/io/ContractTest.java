// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ogplocal.io.GoldenFiles.Golden;
import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Constraint;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.describe.Slot;
import io.github.ogplocal.model.InvalidValueException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused alike by builder, validator and reader, over every described type and every key of every document. */
class ContractTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String MARK = "@here@";
    private static final String QUOTED_MARK = "\"" + MARK + "\"";
    private static final java.util.regex.Pattern TOKEN =
            java.util.regex.Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9Ee]+|[a-z]+|[\\[\\]{},:]");

    /** Up to this many characters a document is cut after each; the work grows with the square of the length. */
    private static final int SHORT = 2000;
    /** Beyond it, at every seventh token. */
    private static final int LONG = 10_000;
    /** Between the tokens of longer ones; a prime, so that it does not keep step with the indentation or with like elements. */
    private static final int STEP = Integer.getInteger("ogp.prefixes.step", 13);

    /** A key of a document with a closed list of keys: where the object is, and what describes it. */
    private record Key(String object, Attribute attribute) {
        String pointer() {
            return object + "/" + attribute.name();
        }
    }

    /** One constraint on one attribute of one type. */
    record Constrained(Class<?> type, Attribute attribute, Constraint constraint) {
        @Override
        public String toString() {
            return type.getSimpleName() + "." + attribute.name() + " @"
                    + constraint.kind().word();
        }
    }

    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    static List<Class<?>> types() {
        return DescribedTypes.all();
    }

    static List<Constrained> constraints() {
        List<Constrained> all = new ArrayList<>();
        for (Class<?> type : DescribedTypes.all()) {
            if (Shapes.of(type) instanceof Shape.Structure structure) {
                for (Attribute attribute : structure.attributes()) {
                    for (Constraint constraint : attribute.slot().constraints()) {
                        all.add(new Constrained(type, attribute, constraint));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void constraint_isRefusedAlikeByBuilderValidatorAndReader(Constrained constrained) {
        Golden golden = goldenWith(constrained.type(), constrained.attribute());
        Shape.Structure structure = (Shape.Structure) Shapes.of(constrained.type());
        Object[] values = structure.attributes().stream()
                .map(attribute -> attribute.value().apply(golden.value()))
                .toArray();
        int index = structure.attributes().indexOf(constrained.attribute());
        String name = constrained.attribute().name();
        List<Object> bad = violating(constrained.constraint(), values[index]);
        assertThat(bad).isNotEmpty();
        Validator validator = validator();

        for (Object value : bad) {
            values[index] = value;
            assertThatThrownBy(() -> structure.maker().make(values))
                    .as("builder")
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.attribute()).isEqualTo(name));
            boolean optional = Shapes.getters(constrained.type()).get(name) != null
                    && Shapes.getters(constrained.type()).get(name).getReturnType() == Optional.class;
            Object held = optional ? Optional.of(value) : value;
            assertThat(validator.validateValue(constrained.type(), name, held))
                    .as("validator")
                    .isNotEmpty();
            ReadResult<?> result = OgpLocalJson.read(
                    with(
                            golden.text(),
                            "/" + name,
                            written(constrained.attribute().slot().shape(), value)),
                    constrained.type());
            assertThat(result.problems())
                    .as("reader")
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.pointer()).startsWith("/" + name));
        }
    }

    @Test
    void constraints_areFoundInTheModel() {
        assertThat(constraints()).extracting(Constrained::toString).contains("Milestone.title @NotBlank");
    }

    @ParameterizedTest
    @MethodSource("types")
    void order_namesEveryGetter(Class<?> type) {
        if (Shapes.of(type) instanceof Shape.Structure structure && !type.isRecord()) {
            assertThat(structure.attributes().stream().map(Attribute::name))
                    .containsExactlyInAnyOrderElementsOf(Shapes.getters(type).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void key_mutatedByALetterIsRefusedWithTheNearestKey(Golden golden) {
        for (Key key : keys(golden)) {
            String name = key.attribute().name();
            String mutated = name.substring(0, 1) + "q" + name.substring(1);
            String document = inObject(
                    golden.text(), key.object(), object -> object.replace("\"" + name + "\":", "\"" + mutated + "\":"));

            ReadResult<?> result = OgpLocalJson.read(document, golden.type());

            assertThat(result.problems()).as(key.pointer()).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_KEY);
                assertThat(problem.pointer()).isEqualTo(key.object());
                assertThat(problem.arguments()).containsEntry("nearest", name);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void key_thatIsRequiredAndRemovedIsRefused(Golden golden) {
        for (Key key : keys(golden)) {
            if (key.attribute().required()) {
                String document = inObject(golden.text(), key.object(), object -> {
                    ObjectNode node = (ObjectNode) tree(object);
                    node.remove(key.attribute().name());
                    return node.toString();
                });

                assertThat(codes(document, golden.type())).contains("missing " + key.pointer());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void key_twiceIsRefusedAtTheSecond(Golden golden) {
        for (Key key : keys(golden)) {
            String name = key.attribute().name();
            String document = inObject(golden.text(), key.object(), object -> {
                String value = tree(object).get(name).toString();
                return object.substring(0, object.length() - 1) + ",\"" + name + "\":" + value + "}";
            });

            ReadResult<?> result = OgpLocalJson.read(document, golden.type());

            assertThat(result.problems())
                    .as(key.pointer())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.DUPLICATE_KEY);
            assertThat(result.problems().get(0).pointer()).isEqualTo(key.pointer());
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void value_nullIsRefused(Golden golden) {
        for (String pointer : pointers(tree(golden.text()), "")) {
            assertThat(codes(with(golden.text(), pointer, "null"), golden.type()))
                    .contains("null-value " + pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void value_ofAWrongTypeIsRefused(Golden golden) {
        String text = golden.text();
        JsonNode tree = tree(text);
        for (String pointer : pointers(tree, "")) {
            JsonNode value = tree.at(pointer);
            List<String> others = new ArrayList<>(List.of("true", "\"15\"", "15", "15.5", "[]", "{}", "[[]]"));
            others.removeIf(other -> tree(other).getNodeType() == value.getNodeType());
            // A number of points may be written as a number.
            others.removeIf(other -> value.isTextual()
                    && value.asText().matches("-?[0-9.]+")
                    && tree(other).isNumber());
            // Written once for all others: the documents are many and long.
            String around = with(text, pointer, QUOTED_MARK);
            for (String other : others) {
                assertThat(codes(around.replace(QUOTED_MARK, other), golden.type()))
                        .as(pointer + " " + other)
                        .contains("wrong-type " + pointer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void text_ofAThousandLettersWithAControlIsRefused(Golden golden) {
        for (String pointer : pointers(tree(golden.text()), "")) {
            if (tree(golden.text()).at(pointer).isTextual() && !isDisplay(pointer)) {
                String document = with(golden.text(), pointer, "\"" + "x".repeat(1000) + "\\u202e\"");

                assertThat(OgpLocalJson.read(document, golden.type()).problems())
                        .as(pointer)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.message("en")).doesNotContain("xxx"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void prefix_isRefused(Golden golden) {
        String document = golden.text().strip();
        for (int length : cuts(document)) {
            assertThat(OgpLocalJson.read(document.substring(0, length), golden.type())
                            .problems())
                    .as("%s up to %s", golden, length)
                    .isNotEmpty();
        }
    }

    @Test
    void cuts_areEverywhereInShortDocumentsAndAroundTheTokensOfLongOnes() {
        String few = "{\"a\": [-1.5e3, \"b \\\" c\", true]}";
        assertThat(cuts(few)).hasSize(few.length()).startsWith(0).endsWith(few.length() - 1);

        String blank = " ".repeat(SHORT);
        String many = blank + few;
        List<Integer> around = List.of(0, 1, 4, 5, 6, 7, 13, 14, 15, 23, 24, 25, 29, 30);
        assertThat(cuts(many)).containsAll(around.stream().map(at -> SHORT + at).toList());
        assertThat(cuts(many).headSet(SHORT)).hasSize((SHORT + STEP - 1) / STEP);
        assertThat(cuts(many).last()).isEqualTo(many.length() - 1);
    }

    /** The lengths of the prefixes of a document to try, without that of the whole. */
    private static SortedSet<Integer> cuts(String document) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int length = 0; length < document.length(); length += document.length() > SHORT ? STEP : 1) {
            cuts.add(length);
        }
        int every = document.length() > LONG && STEP > 1 ? 7 : 1;
        int number = 0;
        for (Matcher token = TOKEN.matcher(document); token.find(); number++) {
            if (number % every == 0) {
                cuts.add(token.start());
                cuts.add(token.end());
            }
        }
        cuts.remove(document.length());
        return cuts;
    }

    private static boolean isDisplay(String pointer) {
        return pointer.endsWith("/" + Shape.OneKey.DISPLAY) || pointer.endsWith(Attribute.DISPLAY);
    }

    private static Golden goldenWith(Class<?> type, Attribute attribute) {
        return GoldenFiles.of(type).stream()
                .filter(golden -> tree(golden.text()).has(attribute.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<Object> violating(Constraint constraint, Object valid) {
        return switch (constraint.kind()) {
            case NOT_BLANK -> List.of("", " ", "\t\n");
            case NOT_EMPTY -> List.of(ofSize(valid, 0));
            case SIZE -> {
                List<Object> bad = new ArrayList<>();
                if (constraint.least() > 0) {
                    bad.add(ofSize(valid, Math.toIntExact(constraint.least() - 1)));
                }
                if (constraint.most() < Integer.MAX_VALUE) {
                    bad.add(ofSize(valid, Math.toIntExact(constraint.most() + 1)));
                }
                yield bad;
            }
            case PATTERN -> List.of("", "!", valid + "!", "x".repeat(1000));
            case MIN -> List.of(number(valid, constraint.least() - 1));
            case MAX -> List.of(number(valid, constraint.most() + 1));
            case POSITIVE -> List.of(number(valid, 0), number(valid, -1));
            case POSITIVE_OR_ZERO -> List.of(number(valid, -1));
        };
    }

    private static Object number(Object valid, long value) {
        return valid instanceof Integer ? (Object) (int) value : (Object) value;
    }

    private static Object ofSize(Object valid, int size) {
        if (valid instanceof String) {
            return "x".repeat(size);
        }
        if (valid instanceof Map<?, ?> && size == 0) {
            return Collections.unmodifiableSortedMap(new TreeMap<>());
        }
        if (valid instanceof SortedSet<?> && size == 0) {
            return Collections.unmodifiableSortedSet(new TreeSet<>());
        }
        Collection<?> elements = (Collection<?>) valid;
        return Collections.nCopies(size, size == 0 ? "" : elements.iterator().next());
    }

    private static String written(Shape shape, Object value) {
        return value instanceof String text
                ? TREES.getNodeFactory().textNode(text).toString()
                : io.github.ogplocal.io.write.Texts.of(shape, value);
    }

    private static List<String> codes(String document, Class<?> type) {
        return OgpLocalJson.read(document, type).problems().stream()
                .map(problem -> problem.code().code() + " " + problem.pointer())
                .toList();
    }

    private static JsonNode tree(String document) {
        try {
            return TREES.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The document with another value at a pointer. */
    private static String with(String document, String pointer, String value) {
        return inObject(document, pointer, ignored -> value);
    }

    /** The document with the value at a pointer changed as a text without white space. */
    private static String inObject(String document, String pointer, UnaryOperator<String> change) {
        JsonNode tree = tree(document);
        if (pointer.isEmpty()) {
            return change.apply(tree.toString());
        }
        int slash = pointer.lastIndexOf('/');
        String changed = change.apply(tree.at(pointer).toString());
        String name = pointer.substring(slash + 1);
        JsonNode parent = tree.at(pointer.substring(0, slash));
        if (parent instanceof ObjectNode object) {
            object.put(name, MARK);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), MARK);
        }
        return tree.toString().replace(QUOTED_MARK, changed);
    }

    private static List<String> pointers(JsonNode tree, String at) {
        List<String> all = new ArrayList<>();
        all.add(at);
        if (tree.isObject()) {
            for (Iterator<String> names = tree.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                all.addAll(pointers(tree.get(name), at + "/" + name));
            }
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            all.addAll(pointers(tree.get(i), at + "/" + i));
        }
        return all;
    }

    private static List<Key> keys(Golden golden) {
        List<Key> keys = new ArrayList<>();
        keys(Shapes.of(golden.type()), tree(golden.text()), "", keys);
        if (Shapes.of(golden.type()) instanceof Shape.Structure
                && !tree(golden.text()).isEmpty()) {
            assertThat(keys).isNotEmpty();
        }
        return keys;
    }

    private static void keys(Shape shape, JsonNode node, String at, List<Key> keys) {
        if (shape instanceof Shape.Structure structure) {
            for (Attribute attribute : structure.attributes()) {
                if (node.has(attribute.name())) {
                    keys.add(new Key(at, attribute));
                    Slot slot = attribute.slot();
                    keys(slot.shape(), node.get(attribute.name()), at + "/" + attribute.name(), keys);
                }
            }
        } else if (shape instanceof Shape.Array array) {
            for (int i = 0; i < node.size(); i++) {
                keys(array.element().shape(), node.get(i), at + "/" + i, keys);
            }
        } else if (shape instanceof Shape.Table table) {
            node.properties()
                    .forEach(entry -> keys(table.value().shape(), entry.getValue(), at + "/" + entry.getKey(), keys));
        } else if (shape instanceof Shape.OneOf oneOf) {
            Class<?> kind = oneOf.kinds().get(node.get(oneOf.discriminator()).asText());
            keys(Shapes.of(kind), node, at, keys);
        }
    }
}
