// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.foreign;

import io.github.ogplocal.io.JsonLeaf;
import io.github.ogplocal.io.JsonLeaves;
import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ProblemCode;
import io.github.ogplocal.io.csv.CsvDialect;
import io.github.ogplocal.io.csv.SpreadsheetText;
import io.github.ogplocal.io.exchange.ExportedPlans;
import io.github.ogplocal.io.exchange.FormulaCells;
import io.github.ogplocal.io.exchange.KeptValue;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One export under way. It knows every value of the dossier by its pointer, so that whatever an export does not take, be it
 * an attribute that came into the model later, is noted at the end.
 */
public final class PlanExport {
    private static final String SPECIAL = ";,\"\r\n\t";

    /** What the library wrote itself has any size. */
    private static final Limits OWN = Limits.standard()
            .withDocumentBytes(Integer.MAX_VALUE)
            .withDepth(200)
            .withStringLength(Integer.MAX_VALUE)
            .withNameLength(Integer.MAX_VALUE)
            .withTokens(Integer.MAX_VALUE)
            .withElements(Integer.MAX_VALUE);

    private final SortedMap<String, Integer> order = new TreeMap<>();
    private final List<String> leaves = new ArrayList<>();
    private final TreeSet<String> taken = new TreeSet<>();
    private final Map<String, List<Problem>> notes = new LinkedHashMap<>();
    private final SortedMap<String, String> kept = new TreeMap<>();
    private final FormulaCells formulaCells;

    /**
     * @param kept what earlier imports kept
     * @param formulaCells how texts are written that could be taken for formulas
     */
    public PlanExport(Dossier dossier, List<KeptValue> kept, FormulaCells formulaCells) {
        this.formulaCells = formulaCells;
        byte[] json = OgpLocalJson.write(dossier).getBytes(StandardCharsets.UTF_8);
        try {
            for (JsonLeaf leaf : JsonLeaves.read(new ByteArrayInputStream(json), OWN)
                    .orElseThrow()
                    .leaves()) {
                if (!leaf.path().isEmpty()) {
                    leaves.add(leaf.pointer());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (KeptValue value : kept) {
            this.kept.putIfAbsent(key(value.subject(), value.field()), value.text());
        }
    }

    private static String key(String subject, String field) {
        return subject + '\n' + field;
    }

    /** What was kept of a field; empty when nothing was. */
    public Optional<String> kept(String subject, String field) {
        return Optional.ofNullable(kept.get(key(subject, field)));
    }

    /** All that was kept of a subject, by the names of the fields. */
    public SortedMap<String, String> keptOf(String subject) {
        TreeMap<String, String> fields = new TreeMap<>();
        String before = key(subject, "");
        for (Map.Entry<String, String> entry : kept.tailMap(before).entrySet()) {
            if (!entry.getKey().startsWith(before)) {
                break;
            }
            fields.put(entry.getKey().substring(before.length()), entry.getValue());
        }
        return fields;
    }

    /** Says that all at or below a pointer is in the document, or noted. */
    public void take(String pointer) {
        taken.add(pointer);
    }

    /** Notes something, without taking what it is about. */
    public void note(ProblemCode code, String pointer, Map<String, String> arguments) {
        notes.computeIfAbsent(pointer, place -> new ArrayList<>())
                .add(new Problem(code, pointer, 0, 0, new TreeMap<>(arguments)));
    }

    /** A text in a language; empty, and noted, where it is only in others. */
    public Optional<String> text(@Nullable LocalizedText text, String pointer, LanguageTag language) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<String> found = Optional.ofNullable(text.toMap().get(language.value()));
        if (found.isPresent()) {
            take(pointer + "/" + language.value());
        } else {
            take(pointer);
            note(ProblemCode.NO_TEXT_IN_LANGUAGE, pointer, Map.of("language", language.value()));
        }
        return found;
    }

    /** The texts of several parts in one field, with something between them; noted where there are several. */
    public String joined(
            List<LocalizedText> parts, List<String> pointers, String all, String between, LanguageTag language) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            text(parts.get(i), pointers.get(i), language).ifPresent(texts::add);
        }
        if (texts.size() > 1) {
            note(ProblemCode.PARTS_JOINED, all, Map.of("parts", Integer.toString(texts.size())));
        }
        return String.join(between, texts);
    }

    /** What was kept of a field where it means what the model says, or the model says nothing; else what the model says. */
    public String asWritten(Optional<String> model, String subject, String field, UnaryOperator<String> canonical) {
        Optional<String> before = kept(subject, field);
        if (model.isEmpty()) {
            return before.orElse("");
        }
        return before.filter(text -> canonical.apply(text).equals(model.get())).orElse(model.get());
    }

    /** A text as a cell of a table. */
    public String cell(String text) {
        return formulaCells == FormulaCells.MARKED ? SpreadsheetText.protect(text) : text;
    }

    /** Adds a row to a table, its texts already made {@link #cell cells}. */
    public static void appendRow(StringBuilder table, List<String> cells, CsvDialect dialect) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            table.append(i == 0 ? "" : dialect.separator().sign());
            boolean quoted = cell.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0) || !cell.equals(cell.strip());
            table.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        table.append("\r\n");
    }

    /** The document with what it does not hold. */
    public ExportedPlans exported(String document) {
        LinkedHashSet<String> places = new LinkedHashSet<>();
        for (String leaf : leaves) {
            String place = place(leaf);
            if (!place.isEmpty()) {
                places.add(place);
            }
        }
        List<Problem> sorted = new ArrayList<>();
        for (String place : inOrder(places)) {
            List<Problem> here = notes.get(place);
            if (here == null) {
                sorted.add(new Problem(ProblemCode.NO_FIELD, place, 0, 0, new TreeMap<>()));
            } else {
                sorted.addAll(here);
            }
        }
        return new ExportedPlans(document, sorted);
    }

    /** The places of the notes of both kinds, in the order of the dossier. */
    private List<String> inOrder(Set<String> untaken) {
        for (int i = 0; i < leaves.size(); i++) {
            order.put(leaves.get(i), i);
        }
        TreeSet<String> all = new TreeSet<>((a, b) -> {
            int compared = Integer.compare(rank(a), rank(b));
            return compared != 0 ? compared : a.compareTo(b);
        });
        all.addAll(untaken);
        all.addAll(notes.keySet());
        return List.copyOf(all);
    }

    /** Where the first leaf at or below a pointer stands; of what is not there, where what holds it stands. */
    private int rank(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            Integer exact = order.get(place);
            int first = exact != null ? exact : Integer.MAX_VALUE;
            for (int below : order.subMap(place + "/", place + "0").values()) {
                first = Math.min(first, below);
            }
            if (first < Integer.MAX_VALUE) {
                return first;
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return -1;
    }

    /** The outermost value around a leaf of which nothing is taken; empty when the leaf is taken. */
    private String place(String leaf) {
        for (int end = leaf.indexOf('/', 1); ; end = leaf.indexOf('/', end + 1)) {
            String outer = end < 0 ? leaf : leaf.substring(0, end);
            if (taken.contains(outer)) {
                return "";
            }
            String next = taken.ceiling(outer + "/");
            if (next == null || !next.startsWith(outer + "/")) {
                return outer;
            }
            if (end < 0) {
                throw new IllegalStateException("export: what is taken stands below no value");
            }
        }
    }
}
