// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.walkthrough;

import io.github.ogplocal.io.explain.ExplanationRenderer;
import io.github.ogplocal.io.explain.Explanations;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.place.RegionScheme;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.selection.ApplicationOutcome;
import io.github.ogplocal.rules.selection.GroupResult;
import io.github.ogplocal.rules.selection.Margin;
import io.github.ogplocal.rules.selection.Selection;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionStatus;
import io.github.ogplocal.rules.selection.Tie;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Prints what became of a call for somebody at a terminal. */
final class SelectionReport {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    private final CallFolder call;
    private final Selection selection;
    private final PrintStream out;
    private final Map<ApplicationId, Application> files = new TreeMap<>();

    SelectionReport(CallFolder call, Selection selection, PrintStream out) {
        this.call = call;
        this.selection = selection;
        this.out = out;
        selection.applications().forEach(file -> files.put(file.getId(), file));
    }

    void print() {
        call.notice().ifPresent(notice -> LANGUAGES.forEach(language -> line("%s", notice.inOrNearest(language))));
        SelectionProcedure procedure = selection.procedure();
        line("");
        line("%s", procedure.getTitle().inOrNearest("en"));
        line("%s@%d, by %s", procedure.getId(), procedure.getRevision(), procedure.getPipeline());
        printFunnel();
        printGroups();
        printRanked("Selected", selection.selected());
        printRanked("Reserve", selection.reserve());
        printTies();
        printSchemes();
        printNearestMiss();
    }

    private void printFunnel() {
        heading("From files to places");
        List<LocalAuthority> authorities = files.values().stream()
                .flatMap(file -> file.getApplicant().getAuthority().stream())
                .toList();
        long different =
                authorities.stream().map(LocalAuthority::getCode).distinct().count();
        line(
                "%6d  files: %d from %d local authorities, %d from others",
                files.size(), authorities.size(), different, files.size() - authorities.size());
        printFallen(SelectionStatus.NOT_IN_POOL);
        printFallen(SelectionStatus.INADMISSIBLE);
        long scored = selection.outcomes().stream()
                .filter(outcome -> outcome.getTotal().isPresent())
                .count();
        line("%6d  scored", scored);
        printFallen(SelectionStatus.BELOW_THRESHOLD);
        line("%6d  candidates, of whom", candidates());
        line("%6d    selected", selection.selected().size());
        line("%6d    on the reserve list", selection.reserve().size());
        line(
                "%6d    not selected",
                selection.withStatus(SelectionStatus.NOT_SELECTED).size());
        int undecided = selection.withStatus(SelectionStatus.UNDECIDED).size();
        if (undecided > 0) {
            line("%6d    undecided, candidates or not", undecided);
        }
    }

    /** Says how many fell at which rule, each counted once, at the first rule that it did not meet. */
    private void printFallen(SelectionStatus status) {
        Map<Integer, Map<String, Integer>> bySteps = new TreeMap<>();
        for (ApplicationOutcome outcome : selection.withStatus(status)) {
            List<Finding> findings = selection.explain(outcome.getApplication()).getFindings();
            for (int step = 0; step < findings.size(); step++) {
                if (findings.get(step).verdict() == Verdict.NOT_MET) {
                    String why =
                            findings.get(step).rule() + " " + findings.get(step).reason();
                    bySteps.computeIfAbsent(step, none -> new TreeMap<>()).merge(why, 1, Integer::sum);
                    break;
                }
            }
        }
        bySteps.values().forEach(step -> step.forEach((why, count) -> line("%6d  %s", -count, why)));
    }

    private int candidates() {
        return selection.groups().stream().mapToInt(GroupResult::getCandidates).sum();
    }

    private void printGroups() {
        heading("Groups");
        line("  %-20s %10s %6s %8s", "group", "candidates", "places", "selected");
        for (GroupResult group : selection.groups()) {
            line(
                    "  %-20s %10d %6d %8d",
                    group.getName().inOrNearest("en"),
                    group.getCandidates(),
                    group.getPlaces().orElseThrow(),
                    group.getSelected());
        }
    }

    private void printRanked(String title, List<ApplicationOutcome> outcomes) {
        heading(title + " (" + names(call.scoreHeading()) + ")");
        line(
                "  %-8s %4s  %-6s %-16s %-25s %s",
                "group", "rank", "file", call.scoreHeading().inOrNearest("en"), "code", "name");
        for (ApplicationOutcome outcome : outcomes) {
            Application file = file(outcome.getApplication());
            line(
                    "  %-8s %4d  %-6s %-16s %-25s %s",
                    outcome.getGroup().map(Object::toString).orElse(""),
                    outcome.getRank().orElse(0),
                    file.getId(),
                    outcome.getTotal().map(SelectionReport::number).orElse(""),
                    file.getApplicant()
                            .getAuthority()
                            .map(authority -> authority.getCode().toString())
                            .orElse(""),
                    names(file.getApplicant().getName()));
        }
        if (outcomes.isEmpty()) {
            line("  nobody");
        }
    }

    private void printTies() {
        heading("Ties that mattered");
        for (Tie tie : selection.ties()) {
            line(
                    "  %s, %s: %s with %s each, for %d; decided by %s: %s",
                    tie.getCut().code(),
                    tie.getGroup().map(Object::toString).orElse("all groups"),
                    tie.getMembers(),
                    tie.getTotal().map(SelectionReport::number).orElse("-"),
                    tie.getPlaces(),
                    tie.getDecidedBy(),
                    tie.getAdmitted());
        }
        if (selection.ties().isEmpty()) {
            line("  none");
        }
    }

    /** Counts the selected by each grouping in the folder: whoever chooses the grouping chooses these numbers. */
    private void printSchemes() {
        if (call.schemes().isEmpty()) {
            return;
        }
        heading("The same selected, counted by different groupings");
        for (RegionScheme scheme : call.schemes()) {
            StringBuilder counts = new StringBuilder();
            for (RegionGroup group : scheme.getGroups()) {
                long selected = selection.selected().stream()
                        .flatMap(outcome -> file(outcome.getApplication()).getApplicant().getAuthority().stream())
                        .filter(authority -> scheme.groupOf(authority.getSubdivision())
                                .filter(group.id()::equals)
                                .isPresent())
                        .count();
                counts.append(String.format(Locale.ROOT, "  %s %d", group.name().inOrNearest("en"), selected));
            }
            boolean used = selection
                    .procedure()
                    .getRegionScheme()
                    .filter(scheme::equals)
                    .isPresent();
            line("%s%s", counts, used ? "   <- the grouping of this call" : "");
            LANGUAGES.forEach(language -> line("      %s", scheme.getTitle().inOrNearest(language)));
        }
    }

    /** Explains the application that was nearest to a place and has none; of several the one with the smallest id. */
    private void printNearestMiss() {
        Optional<Margin> nearest = selection.margins().stream()
                .filter(margin -> !margin.isSelected())
                .min(Comparator.comparing(Margin::getAmount));
        if (nearest.isEmpty()) {
            return;
        }
        ApplicationId id = nearest.get().getApplication();
        heading("The nearest miss, explained: " + id + " "
                + names(file(id).getApplicant().getName()));
        ExplanationRenderer renderer = Explanations.of(selection).withScoreHeading(call.scoreHeading());
        for (String language : LANGUAGES) {
            line("");
            line(
                    "%s",
                    renderer.render(selection.explain(id), nearest.get(), language)
                            .stripTrailing());
        }
    }

    private Application file(ApplicationId id) {
        Application file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("application " + id + ": not among the documents");
        }
        return file;
    }

    private static String names(LocalizedText name) {
        return String.join(
                " | ", LANGUAGES.stream().map(name::inOrNearest).distinct().toList());
    }

    /** Two decimals for the eye and the exact number for the pencil. */
    private static String number(Fraction points) {
        return points.toRoundedDecimal(2) + " (" + points + ")";
    }

    private void heading(String title) {
        line("");
        line("%s", title);
    }

    /** A line that ends alike on every machine. */
    private void line(String format, Object... arguments) {
        out.print(String.format(Locale.ROOT, format, arguments) + "\n");
    }
}
