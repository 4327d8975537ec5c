// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.text.LanguageTag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One record of an export, by the names of its fields; what is wrong in it goes to the import that it is part of. */
public final class ForeignRecord {
    private static final Pattern DAY = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)? ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,12}");
    /** Below a text in its own languages stand those that a machine made. */
    private static final String MACHINE = "machine_translations";

    private final ForeignRun run;
    private final List<ForeignField> fields;
    private final ForeignPlace place;
    private boolean sound = true;

    /**
     * @param run given what is wrong
     * @param fields in the order of the export
     * @param place of the record as a whole
     */
    public ForeignRecord(ForeignRun run, List<ForeignField> fields, ForeignPlace place) {
        this.run = run;
        this.fields = fields;
        this.place = place;
    }

    /** Whether nothing was wrong in it so far. */
    public boolean isSound() {
        return sound;
    }

    /** All its fields, in the order of the export. */
    public List<ForeignField> fields() {
        return fields;
    }

    /** The field at a path; empty when it is not there or holds nothing. */
    public Optional<ForeignField> filled(String... path) {
        return fields.stream()
                .filter(field -> field.isFilled() && field.path().equals(List.of(path)))
                .findFirst();
    }

    /** The fields that are filled and begin with a path, with at most one more name. */
    public List<ForeignField> below(String... path) {
        List<ForeignField> below = new ArrayList<>();
        for (ForeignField field : fields) {
            boolean within = field.path().size() <= path.length + 1
                    && field.path().size() >= path.length
                    && field.path().subList(0, path.length).equals(List.of(path));
            if (within && field.isFilled()) {
                below.add(field);
            }
        }
        return below;
    }

    /** Reports what is wrong with a field. */
    public void report(ForeignField field, ProblemCode code, Map<String, String> arguments) {
        sound = false;
        run.report(field.place().problem(code, arguments));
    }

    /** Reports that the record lacks something that it must have. */
    public void reportMissing(String name) {
        sound = false;
        Optional<ForeignField> empty =
                fields.stream().filter(field -> field.name().equals(name)).findFirst();
        if (!place.table()) {
            String pointer = place.pointer() + "/" + name;
            run.report(new Problem(ProblemCode.MISSING, pointer, place.line(), place.column(), new TreeMap<>()));
        } else if (empty.isPresent()) {
            run.report(empty.get().place().problem(ProblemCode.EMPTY_CELL, Map.of()));
        } else {
            run.reportMissingColumn(name);
        }
    }

    /** What a field stands for; null when it has another form, which is then reported. */
    public <T> @Nullable T parsed(ForeignField field, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (InvalidValueException e) {
            report(field, ProblemCode.of(e.invariant()), Map.of());
            return null;
        }
    }

    /** The day of a point in time, as it is written there. */
    public Optional<LocalDate> day(String... path) {
        return filled(path)
                .filter(this::isText)
                .flatMap(field -> Optional.ofNullable(parsed(field, field.text(), ForeignRecord::parseDay)));
    }

    private static LocalDate parseDay(String text) {
        Matcher matcher = DAY.matcher(text);
        try {
            if (matcher.matches()) {
                return LocalDate.parse(matcher.group(1));
            }
        } catch (DateTimeException e) {
            throw malformed("day");
        }
        throw malformed("day");
    }

    /** A number of supporters. */
    public Optional<Long> count(String... path) {
        return filled(path)
                .flatMap(field -> Optional.ofNullable(parsed(field, field.text(), text -> {
                    if (field.kind() == JsonLeaf.Kind.TRUTH
                            || !COUNT.matcher(text).matches()) {
                        throw malformed("count");
                    }
                    return Long.parseLong(text);
                })));
    }

    /** Whether a field says so; a missing one does not. */
    public boolean truth(String... path) {
        Optional<ForeignField> field = filled(path);
        if (field.isEmpty() || field.get().text().equals("false")) {
            return false;
        }
        if (!field.get().text().equals("true")) {
            report(field.get(), ProblemCode.MALFORMED, Map.of());
        }
        return field.get().text().equals("true");
    }

    /**
     * A text by language: one below each language, or one by itself in the language that the import states.
     *
     * @param most the most characters that it may have
     */
    public SortedMap<LanguageTag, String> texts(String name, int most) {
        SortedMap<LanguageTag, String> texts = new TreeMap<>();
        for (ForeignField field : fields) {
            if (field.path().size() == 3
                    && field.path().subList(0, 2).equals(List.of(name, MACHINE))
                    && field.isFilled()) {
                run.leaveOut(name + "/" + MACHINE);
            }
        }
        for (ForeignField field : below(name)) {
            LanguageTag tag = field.path().size() == 1 ? run.language() : tag(field);
            if (tag == null || !isText(field)) {
                continue;
            }
            String text = field.text();
            String readable = run.readable(text);
            String checked = parsed(field, readable, given -> {
                Checks.requireText(given, most, "record", name);
                return given;
            });
            if (checked != null && texts.putIfAbsent(tag, checked) != null) {
                report(field, ProblemCode.REPEATED, Map.of());
            }
        }
        return texts;
    }

    /** The language that a key names. A key that names none is not repeated in the place: it may be what somebody wrote. */
    private @Nullable LanguageTag tag(ForeignField field) {
        try {
            return LanguageTag.parse(field.path().get(1));
        } catch (InvalidValueException e) {
            sound = false;
            run.report(
                    field.place().table()
                            ? field.place().problem(ProblemCode.of(e.invariant()), Map.of())
                            : field.place().around(1).problem(ProblemCode.of(e.invariant()), Map.of()));
            return null;
        }
    }

    /** Whether a field that must be a text is one; if not, that is reported. */
    public boolean isText(ForeignField field) {
        if (field.kind() == JsonLeaf.Kind.TEXT) {
            return true;
        }
        String found = field.kind() == JsonLeaf.Kind.NUMBER ? "number" : "true-or-false";
        report(field, ProblemCode.WRONG_TYPE, Map.of("expected", "text", "found", found));
        return false;
    }

    /** What an id of the platform stands for; empty when there is none, or nothing is mapped. */
    public <T> Optional<T> mapped(SortedMap<String, T> meanings, String... path) {
        Optional<ForeignField> field = filled(path);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (meanings.isEmpty()) {
            run.leaveOut(path[0]);
            return Optional.empty();
        }
        Optional<T> meaning = Optional.ofNullable(meanings.get(field.get().text()));
        if (meaning.isEmpty()) {
            report(field.get(), ProblemCode.NOT_MAPPED, Map.of());
        }
        return meaning;
    }

    private static InvalidValueException malformed(String what) {
        return new InvalidValueException(what, "", Invariant.MALFORMED, "has another form");
    }
}
