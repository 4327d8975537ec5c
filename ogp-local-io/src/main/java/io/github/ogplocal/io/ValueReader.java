// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import io.github.ogplocal.io.Tokens.Kind;
import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Constraint;
import io.github.ogplocal.io.describe.SettingShapes;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.io.describe.Slot;
import io.github.ogplocal.io.describe.Violation;
import io.github.ogplocal.io.describe.WholeCheck;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.NearestName;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.consultation.ConsultationFault;
import io.github.ogplocal.rules.panel.RoundFault;
import io.github.ogplocal.rules.place.NameFault;
import io.github.ogplocal.rules.place.PlaceName;
import io.github.ogplocal.rules.review.DossierFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to values, driven by the description of each type. Goes on after a fault, so that all are found.
 *
 * <p>A fault that leaves every attribute readable, such as a key too many, does not stop the value around it from being
 * built and checked as a whole; what was built is of use only when the list of problems is empty.
 */
final class ValueReader {
    private static final int MOST_CODES_NAMED = 40;
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    /** What is wrong beside the values; those stand as they were read. */
    private static final Set<ProblemCode> BESIDE =
            Collections.unmodifiableSet(EnumSet.of(ProblemCode.UNKNOWN_KEY, ProblemCode.DUPLICATE_KEY));

    private Tokens tokens;
    private final ProblemList problems;
    private final RuleSet<Rule> rules;
    private final StringBuilder pointer = new StringBuilder();

    /** How many problems so far left a value unread. */
    private int spoilt;

    /** Where each value of a document stands that is checked as a whole; null outside such a document. */
    private @Nullable Places places;

    ValueReader(Tokens tokens, ProblemList problems, RuleSet<Rule> rules) {
        this.tokens = tokens;
        this.problems = problems;
        this.rules = rules;
    }

    /** Where the reader stands; for a fault that ends the document. */
    String pointer() {
        return pointer.toString();
    }

    /** The value whose first token is the current one; null when a problem, which is then in the list, spoilt it. */
    @Nullable
    Object read(Shape shape) throws IOException {
        remember();
        if (tokens.kind() == Kind.NULL) {
            report(ProblemCode.NULL_VALUE);
            return null;
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar);
        }
        if (shape instanceof Shape.Array array) {
            return expect(Kind.ARRAY) ? array(array) : null;
        }
        if (!expect(Kind.OBJECT)) {
            return null;
        }
        if (shape instanceof Shape.Structure structure) {
            return structure(structure);
        }
        if (shape instanceof Shape.Table table) {
            return table(table);
        }
        if (shape instanceof Shape.Texts texts) {
            return texts(texts);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (shape instanceof Shape.OneKey oneKey) {
            return oneKey(oneKey);
        }
        return use();
    }

    /** Hands over each value of the array that starts at the current token, unless a problem spoilt it. */
    void elements(Shape shape, Consumer<Object> sink) throws IOException {
        if (tokens.kind() == Kind.NULL) {
            report(ProblemCode.NULL_VALUE);
            return;
        }
        if (expect(Kind.ARRAY)) {
            elements(shape, 0, sink);
        }
    }

    /** Hands over each further value of an array of which some elements have been read, unless a problem spoilt it. */
    void elements(Shape shape, int before, Consumer<Object> sink) throws IOException {
        for (int i = before; tokens.next() != Kind.ARRAY_END; i++) {
            int mark = push(Integer.toString(i));
            Object element = read(shape);
            if (element != null) {
                sink.accept(element);
            }
            pop(mark);
        }
    }

    private @Nullable Object read(Slot slot) throws IOException {
        int line = tokens.line();
        int column = tokens.column();
        Object value = read(slot.shape());
        if (value == null) {
            return null;
        }
        boolean kept = true;
        for (Constraint constraint : slot.constraints()) {
            Optional<Violation> violation = constraint.check(value);
            if (violation.isPresent()) {
                kept = false;
                ProblemCode code = ProblemCode.find(violation.get().code()).orElseThrow();
                add(new Problem(code, pointer(), line, column, violation.get().arguments()));
            }
        }
        return kept ? value : null;
    }

    private @Nullable Object scalar(Shape.Scalar scalar) throws IOException {
        Kind kind = tokens.kind();
        boolean fits = switch (scalar.form()) {
            case TEXT, CODE -> kind == Kind.TEXT;
            case DECIMAL -> kind == Kind.TEXT || kind == Kind.NUMBER;
            case COUNT -> kind == Kind.NUMBER;
            case TRUTH -> kind == Kind.TRUTH;
        };
        if (!fits) {
            wrongType(scalar.form().code());
            return null;
        }
        String text = tokens.text();
        if (scalar.form() == Shape.Form.TEXT && Checks.indexOfForbidden(text) >= 0) {
            report(ProblemCode.FORBIDDEN_CHARACTER);
            return null;
        }
        if (!scalar.options().isEmpty() && !scalar.options().contains(text)) {
            report(ProblemCode.UNKNOWN_CODE, Map.of("known", known(text, scalar.options())));
            return null;
        }
        try {
            return scalar.parse().apply(text);
        } catch (InvalidValueException e) {
            report(ProblemCode.of(e.invariant()));
            return null;
        }
    }

    private @Nullable Object array(Shape.Array shape) throws IOException {
        int before = spoilt;
        int line = tokens.line();
        int column = tokens.column();
        List<Object> elements = new ArrayList<>();
        Set<Object> seen = new TreeSet<>();
        List<int[]> starts = new ArrayList<>();
        for (int i = 0; tokens.next() != Kind.ARRAY_END; i++) {
            int mark = push(Integer.toString(i));
            if (shape.mandatory()) {
                starts.add(new int[] {tokens.line(), tokens.column()});
            }
            Object element = read(shape.element());
            if (element != null) {
                if (shape.distinct() && !seen.add(element)) {
                    report(ProblemCode.REPEATED);
                }
                elements.add(element);
            }
            pop(mark);
        }
        // A list with a type of its own names the element at fault by its index.
        return spoilt > before
                ? null
                : make(
                        () -> shape.wrap().apply(elements),
                        line,
                        column,
                        name -> INDEX.matcher(name).matches() ? starts.get(Integer.parseInt(name)) : null);
    }

    private @Nullable Object table(Shape.Table shape) throws IOException {
        int before = spoilt;
        TreeMap<Object, Object> entries = new TreeMap<>();
        Set<Object> seen = new TreeSet<>();
        while (tokens.next() != Kind.OBJECT_END) {
            Object key = scalarKey(shape.key());
            int mark = pointer.length();
            if (key != null) {
                mark = push(shape.key().text().apply(key));
                if (!seen.add(key)) {
                    report(ProblemCode.DUPLICATE_KEY);
                    key = null;
                }
            }
            tokens.next();
            Object value = read(shape.value());
            if (key != null && value != null) {
                entries.put(key, value);
            }
            pop(mark);
        }
        return spoilt > before ? null : Collections.unmodifiableSortedMap(entries);
    }

    private @Nullable Object scalarKey(Shape.Scalar shape) {
        String text = tokens.text();
        if (shape.form() == Shape.Form.TEXT && Checks.indexOfForbidden(text) >= 0) {
            report(ProblemCode.FORBIDDEN_CHARACTER);
            return null;
        }
        if (!shape.options().isEmpty() && !shape.options().contains(text)) {
            report(ProblemCode.UNKNOWN_CODE, Map.of("known", known(text, shape.options())));
            return null;
        }
        try {
            return shape.parse().apply(text);
        } catch (InvalidValueException e) {
            report(ProblemCode.of(e.invariant()));
            return null;
        }
    }

    private @Nullable Object texts(Shape.Texts shape) throws IOException {
        int before = spoilt;
        int line = tokens.line();
        int column = tokens.column();
        TreeMap<String, String> texts = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        while (tokens.next() != Kind.OBJECT_END) {
            String tag = tokens.text();
            boolean formed = isTag(tag);
            int mark = pointer.length();
            if (formed) {
                mark = push(tag);
                if (!seen.add(tag)) {
                    report(ProblemCode.DUPLICATE_KEY);
                }
            } else {
                report(ProblemCode.MALFORMED);
            }
            tokens.next();
            if (tokens.kind() == Kind.NULL) {
                report(ProblemCode.NULL_VALUE);
            } else if (expect(Kind.TEXT) && formed) {
                String text = tokens.text();
                List<NameFault> tricks = shape.isName() ? PlaceName.tricks(text, tag) : List.of();
                // What the model would refuse in one word, the tricks tell with its place.
                if (tricks.isEmpty() || text.length() > LocalizedText.MAX_LENGTH || Checks.indexOfForbidden(text) < 0) {
                    make(() -> LocalizedText.of(tag, text), tokens.line(), tokens.column(), name -> null);
                }
                for (NameFault trick : tricks) {
                    report(ProblemCode.DECEPTIVE_NAME, deception(trick));
                }
                texts.put(tag, text);
            }
            pop(mark);
        }
        return spoilt > before ? null : make(() -> LocalizedText.of(texts), line, column, name -> null);
    }

    private static Map<String, String> deception(NameFault trick) {
        return Map.of("kind", trick.kind().code(), "offset", Integer.toString(trick.offset()));
    }

    private @Nullable Object structure(Shape.Structure shape) throws IOException {
        Optional<WholeCheck> check = Shapes.check(shape.type());
        if (check.isEmpty()) {
            return attributes(shape);
        }
        Places outer = places;
        int before = problems.found();
        if (outer == null) {
            places = new Places();
            remember();
        }
        Object value = attributes(shape);
        // A list that is full says that it is not complete; what would be added could not be told from what it holds.
        if (value != null && places != null && problems.unreported() == 0) {
            checkWhole(check.get().faults(value, rules), problems.since(before), places);
        }
        places = outer;
        return value;
    }

    /** Adds what is wrong with the whole, without what follows from problems that were met in reading. */
    private void checkWhole(List<WholeCheck.Found> faults, List<Problem> met, Places places) {
        for (WholeCheck.Found fault : faults) {
            String where = pointer() + fault.pointer();
            if (met.stream().noneMatch(problem -> explains(problem, where))) {
                int[] place = places.of(where);
                Problem problem = problem(fault, where);
                add(Problem.of(problem.code(), where, place[0], place[1], problem.arguments()));
            }
        }
    }

    private static Problem problem(WholeCheck.Found fault, String where) {
        if (fault.kind() instanceof RoundFault.Kind kind) {
            return RoundProblems.problem(kind, where, fault.argument());
        }
        if (fault.kind() instanceof DossierFault.Kind kind) {
            return DossierProblems.problem(kind, where, fault.argument());
        }
        return fault.kind() instanceof ConsultationFault.Kind kind
                ? ConsultationProblems.problem(kind, where, fault.argument())
                : SelectionProblems.problem((FaultKind) fault.kind(), where, fault.argument());
    }

    /** Whether a problem left unread what is at a place, around it, or in it. */
    private static boolean explains(Problem problem, String where) {
        return !BESIDE.contains(problem.code())
                && ((problem.pointer() + "/").startsWith(where + "/")
                        || (where + "/").startsWith(problem.pointer() + "/"));
    }

    private @Nullable Object attributes(Shape.Structure shape) throws IOException {
        int before = spoilt;
        int line = tokens.line();
        int column = tokens.column();
        int size = shape.attributes().size();
        @Nullable Object[] values = new Object[size];
        int[] lines = new int[size];
        int[] columns = new int[size];
        Set<String> displays = new TreeSet<>();
        while (tokens.next() != Kind.OBJECT_END) {
            int index = index(shape, tokens.text());
            if (index < 0) {
                otherKey(shape, displays);
                continue;
            }
            Attribute attribute = shape.attributes().get(index);
            int mark = push(attribute.name());
            if (lines[index] > 0) {
                report(ProblemCode.DUPLICATE_KEY);
                tokens.next();
                tokens.skip();
            } else {
                tokens.next();
                lines[index] = tokens.line();
                columns[index] = tokens.column();
                values[index] = read(attribute.slot());
            }
            pop(mark);
        }
        for (int i = 0; i < size; i++) {
            Attribute attribute = shape.attributes().get(i);
            if (lines[i] == 0 && attribute.required()) {
                missing(attribute.name(), line, column);
            }
        }
        if (spoilt > before) {
            return null;
        }
        for (int i = 0; i < size; i++) {
            Attribute attribute = shape.attributes().get(i);
            if (lines[i] == 0 && attribute.isCollection() && !attribute.optional()) {
                values[i] = empty(attribute.slot().shape());
            }
        }
        Object value = make(() -> shape.maker().make(values), line, column, name -> {
            int index = index(shape, name);
            return index < 0 ? null : new int[] {lines[index], columns[index]};
        });
        if (value != null) {
            checkSettled(shape, value, values, lines, columns);
        }
        return spoilt > before ? null : value;
    }

    /** What the type itself settles, such as a kind, must stand in the document as the type has it. */
    private void checkSettled(
            Shape.Structure shape, Object value, @Nullable Object[] values, int[] lines, int[] columns) {
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = shape.attributes().get(i);
            if (attribute.settled() && !Objects.equals(attribute.value().apply(value), values[i])) {
                int mark = push(attribute.name());
                add(Problem.of(ProblemCode.CONTRADICTION, pointer(), lines[i], columns[i], Map.of()));
                pop(mark);
            }
        }
    }

    private void otherKey(Shape.Structure shape, Set<String> displays) throws IOException {
        String name = tokens.text();
        String computed =
                name.endsWith(Attribute.DISPLAY) ? name.substring(0, name.length() - Attribute.DISPLAY.length()) : "";
        int index = index(shape, computed);
        if (index >= 0 && shape.attributes().get(index).hasDisplay()) {
            int mark = push(name);
            boolean first = displays.add(name);
            if (!first) {
                report(ProblemCode.DUPLICATE_KEY);
            }
            tokens.next();
            display();
            pop(mark);
            return;
        }
        unknownKey(shape.attributes().stream().map(Attribute::name).toList());
        tokens.next();
        tokens.skip();
    }

    /** The rounded decimal beside an exact number is for people; it is looked at only to see that it is a text. */
    private void display() throws IOException {
        if (tokens.kind() == Kind.NULL) {
            report(ProblemCode.NULL_VALUE);
        } else {
            expect(Kind.TEXT);
        }
    }

    private @Nullable Object oneOf(Shape.OneOf shape) throws IOException {
        int line = tokens.line();
        int column = tokens.column();
        RecordedTokens recorded = RecordedTokens.of(tokens);
        recorded.next();
        while (recorded.next() != Kind.OBJECT_END) {
            boolean found = recorded.text().equals(shape.discriminator());
            recorded.next();
            if (found) {
                return kind(shape, recorded);
            }
            recorded.skip();
        }
        missing(shape.discriminator(), line, column);
        misspelt(shape, recorded.again());
        return null;
    }

    /** Of a kind that nobody knows, at least the keys that no kind has can be named; one may be the discriminator. */
    private void misspelt(Shape.OneOf shape, RecordedTokens recorded) throws IOException {
        Set<String> known = new TreeSet<>();
        for (Class<?> type : shape.kinds().values()) {
            if (Shapes.of(type) instanceof Shape.Structure structure) {
                structure.attributes().forEach(attribute -> known.add(attribute.name()));
            }
        }
        Tokens outer = tokens;
        tokens = recorded;
        try {
            tokens.next();
            while (tokens.next() != Kind.OBJECT_END) {
                if (!known.contains(tokens.text())) {
                    unknownKey(known);
                }
                tokens.next();
                tokens.skip();
            }
        } finally {
            tokens = outer;
        }
    }

    private @Nullable Object kind(Shape.OneOf shape, RecordedTokens recorded) throws IOException {
        Tokens outer = tokens;
        tokens = recorded;
        try {
            int mark = push(shape.discriminator());
            Class<?> type = null;
            if (tokens.kind() == Kind.NULL) {
                report(ProblemCode.NULL_VALUE);
            } else if (expect(Kind.TEXT)) {
                type = shape.kinds().get(tokens.text());
                if (type == null) {
                    report(
                            ProblemCode.UNKNOWN_CODE,
                            Map.of("known", known(tokens.text(), shape.kinds().keySet())));
                }
            }
            pop(mark);
            if (type == null) {
                return null;
            }
            tokens = recorded.again();
            tokens.next();
            return read(Shapes.of(type));
        } finally {
            tokens = outer;
        }
    }

    private @Nullable Object oneKey(Shape.OneKey shape) throws IOException {
        int before = spoilt;
        int line = tokens.line();
        int column = tokens.column();
        Object value = null;
        Shape.Structure chosen = null;
        boolean display = false;
        while (tokens.next() != Kind.OBJECT_END) {
            String name = tokens.text();
            Shape.Structure structure = shape.keys().get(name);
            if (structure == null) {
                if (name.equals(Shape.OneKey.DISPLAY) && !display) {
                    display = true;
                    int mark = push(name);
                    tokens.next();
                    display();
                    pop(mark);
                    continue;
                }
                unknownKey(shape.keys().keySet());
                tokens.next();
                tokens.skip();
                continue;
            }
            int mark = push(name);
            if (chosen != null) {
                report(chosen.equals(structure) ? ProblemCode.DUPLICATE_KEY : ProblemCode.CONTRADICTION);
                tokens.next();
                tokens.skip();
            } else {
                chosen = structure;
                tokens.next();
                Object part = read(structure.attributes().get(0).slot());
                if (part != null) {
                    value = make(
                            () -> structure.maker().make(new Object[] {part}),
                            tokens.line(),
                            tokens.column(),
                            ignored -> null);
                }
            }
            pop(mark);
        }
        if (chosen == null) {
            add(Problem.of(ProblemCode.TOO_FEW, pointer(), line, column, Map.of()));
        } else if (display && !chosen.attributes().get(0).hasDisplay()) {
            add(Problem.of(ProblemCode.CONTRADICTION, pointer(), line, column, Map.of()));
        }
        return spoilt > before ? null : value;
    }

    /** A use whose rule can be named is built whatever is wrong with its settings, for the sake of the whole. */
    private @Nullable Object use() throws IOException {
        int before = spoilt;
        int line = tokens.line();
        int column = tokens.column();
        RecordedTokens recorded = RecordedTokens.of(tokens);
        Tokens outer = tokens;
        tokens = recorded;
        try {
            RuleId id = rule(line, column);
            Optional<Rule> rule = id == null ? Optional.empty() : rules.find(id);
            tokens = recorded.again();
            tokens.next();
            Settings settings = Settings.NONE;
            boolean settled = false;
            while (tokens.next() != Kind.OBJECT_END) {
                String name = tokens.text();
                if (name.equals("rule")) {
                    tokens.next();
                    tokens.skip();
                } else if (!name.equals("settings")) {
                    unknownKey(List.of("rule", "settings"));
                    tokens.next();
                    tokens.skip();
                } else {
                    int mark = push(name);
                    if (settled) {
                        report(ProblemCode.DUPLICATE_KEY);
                    }
                    tokens.next();
                    remember();
                    if (tokens.kind() == Kind.NULL) {
                        report(ProblemCode.NULL_VALUE);
                    } else if (expect(Kind.OBJECT)) {
                        if (settled || rule.isEmpty()) {
                            tokens.skip();
                        } else {
                            settings = settings(rule.get().info().getSettings());
                        }
                    }
                    settled = true;
                    pop(mark);
                }
            }
            if (!settled && rule.isPresent()) {
                int mark = push("settings");
                for (String name : rule.get().info().getSettings().names()) {
                    missing(name, line, column);
                }
                pop(mark);
            }
            if (id == null) {
                return null;
            }
            spoilt = before;
            return new RuleUse(id, settings);
        } finally {
            tokens = outer;
        }
    }

    /** The id of a use's rule, reported when no rule has it; null when it cannot be read. */
    private @Nullable RuleId rule(int line, int column) throws IOException {
        tokens.next();
        RuleId id = null;
        boolean found = false;
        while (tokens.next() != Kind.OBJECT_END) {
            if (!tokens.text().equals("rule")) {
                tokens.next();
                tokens.skip();
                continue;
            }
            int mark = push("rule");
            if (found) {
                report(ProblemCode.DUPLICATE_KEY);
                tokens.next();
                tokens.skip();
            } else {
                tokens.next();
                if (read(Shapes.of(RuleId.class)) instanceof RuleId named) {
                    id = named;
                    checkKnown(named);
                }
            }
            found = true;
            pop(mark);
        }
        if (!found) {
            missing("rule", line, column);
        }
        return id;
    }

    private void checkKnown(RuleId id) {
        if (rules.find(id).isEmpty()) {
            String near = rules.near(id).stream().map(RuleId::toString).collect(Collectors.joining(", "));
            report(ProblemCode.UNKNOWN_RULE, Map.of("rule", id.toString(), "nearest", near));
        }
    }

    /** Settings of a form, faults in them reported; a setting that the form does not ask for is a key not known. */
    private Settings settings(SettingsForm form) throws IOException {
        int line = tokens.line();
        int column = tokens.column();
        TreeMap<String, SettingValue> values = new TreeMap<>();
        TreeMap<String, int[]> places = new TreeMap<>();
        while (tokens.next() != Kind.OBJECT_END) {
            String name = tokens.text();
            Optional<Setting> setting = form.setting(name);
            if (setting.isEmpty()) {
                unknownKey(form.names());
                tokens.next();
                tokens.skip();
                continue;
            }
            int mark = push(name);
            boolean again = places.containsKey(name);
            if (again) {
                report(ProblemCode.DUPLICATE_KEY);
            }
            tokens.next();
            if (again) {
                tokens.skip();
            } else {
                places.put(name, new int[] {tokens.line(), tokens.column()});
                Object value = read(SettingShapes.of(setting.get().kind()));
                if (value != null) {
                    values.put(name, SettingShapes.value(setting.get().kind(), value));
                }
            }
            pop(mark);
        }
        Settings settings = Settings.of(values);
        for (SettingFault fault : form.faults(settings)) {
            // One entry of a setting of counts is named behind a slash.
            String[] names = fault.setting().split("/", 2);
            int[] place = places.get(names[0]);
            if (place == null) {
                missing(names[0], line, column);
                continue;
            }
            int mark = pointer.length();
            for (String name : names) {
                push(name);
            }
            problem(fault, place).ifPresent(this::add);
            pop(mark);
        }
        return settings;
    }

    /** A setting that is there but could not be read is missing to the form; that fault is in the list already. */
    private Optional<Problem> problem(SettingFault fault, int[] place) {
        return switch (fault.kind()) {
            case TOO_SMALL ->
                Optional.of(Problem.of(
                        ProblemCode.TOO_SMALL, pointer(), place[0], place[1], Map.of("least", fault.argument())));
            case TOO_LARGE ->
                Optional.of(Problem.of(
                        ProblemCode.TOO_LARGE, pointer(), place[0], place[1], Map.of("most", fault.argument())));
            case NOT_AN_OPTION ->
                Optional.of(Problem.of(
                        ProblemCode.UNKNOWN_CODE, pointer(), place[0], place[1], Map.of("known", fault.argument())));
            default -> Optional.empty();
        };
    }

    private interface Making {
        Object make();
    }

    private interface AttributePlaces {
        int @Nullable [] of(String attribute);
    }

    private @Nullable Object make(Making making, int line, int column, AttributePlaces places) {
        try {
            return making.make();
        } catch (InvalidValueException e) {
            int[] place = places.of(e.attribute());
            int mark = pointer.length();
            if (place != null) {
                push(e.attribute());
            }
            // An attribute at fault by being absent has no place of its own.
            if (place == null || place[0] == 0) {
                place = new int[] {line, column};
            }
            add(Problem.of(ProblemCode.of(e.invariant()), pointer(), place[0], place[1], Map.of()));
            pop(mark);
            return null;
        }
    }

    /** The model alone knows what a tag looks like; it says so by accepting a text under it. */
    private static boolean isTag(String text) {
        try {
            LocalizedText.of(text, "-");
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static Object empty(Shape shape) {
        return shape instanceof Shape.Array array
                ? array.wrap().apply(List.of())
                : Collections.unmodifiableSortedMap(new TreeMap<>());
    }

    private static int index(Shape.Structure shape, String name) {
        for (int i = 0; i < shape.attributes().size(); i++) {
            if (shape.attributes().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean expect(Kind kind) throws IOException {
        if (tokens.kind() == kind) {
            return true;
        }
        wrongType(kind.code());
        return false;
    }

    private void wrongType(String expected) throws IOException {
        report(
                ProblemCode.WRONG_TYPE,
                Map.of("expected", expected, "found", tokens.kind().code()));
        tokens.skip();
    }

    private void unknownKey(Collection<String> known) {
        report(
                ProblemCode.UNKNOWN_KEY,
                Map.of("nearest", NearestName.of(tokens.text(), known).orElse("")));
    }

    private void missing(String name, int line, int column) {
        int mark = push(name);
        add(Problem.of(ProblemCode.MISSING, pointer(), line, column, Map.of()));
        pop(mark);
    }

    private static String known(String text, Collection<String> codes) {
        return codes.size() <= MOST_CODES_NAMED
                ? String.join(", ", codes)
                : NearestName.of(text, codes).orElse("");
    }

    private void report(ProblemCode code) {
        report(code, Map.of());
    }

    private void report(ProblemCode code, Map<String, String> arguments) {
        add(Problem.of(code, pointer(), tokens.line(), tokens.column(), arguments));
    }

    private void add(Problem problem) {
        problems.add(problem);
        if (!BESIDE.contains(problem.code())) {
            spoilt++;
        }
    }

    private void remember() {
        if (places != null) {
            places.put(pointer(), tokens.line(), tokens.column());
        }
    }

    private int push(String segment) {
        int mark = pointer.length();
        pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        return mark;
    }

    private void pop(int mark) {
        pointer.setLength(mark);
    }
}
