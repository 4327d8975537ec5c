// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.rules.RuleSet;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.selection.Allotment;
import io.github.ogplocal.rules.selection.EarlierStage;
import io.github.ogplocal.rules.selection.SelectionEngine;
import io.github.ogplocal.rules.selection.SelectionProcedure;
import io.github.ogplocal.rules.selection.SelectionRule;
import io.github.ogplocal.rules.selection.SelectionRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stages of a procedure, the first one first, and what all of them together look up in applications. */
final class Stages {
    final SelectionEngine engine;
    final RuleSet<SelectionRule> rules;
    final List<Stage> all;

    private Stages(SelectionEngine engine, RuleSet<SelectionRule> rules, List<Stage> all) {
        this.engine = engine;
        this.rules = rules;
        this.all = List.copyOf(all);
    }

    /** @throws io.github.ogplocal.rules.InvalidProcedureException if the procedure has faults */
    static Stages of(SelectionProcedure procedure, RuleSet<SelectionRule> rules) {
        SelectionEngine engine = SelectionEngine.of(procedure, rules);
        List<SelectionProcedure> procedures = new ArrayList<>();
        List<String> roots = new ArrayList<>();
        String root = "";
        for (Optional<SelectionProcedure> at = Optional.of(procedure);
                at.isPresent();
                at = at.get().getEarlierStage().map(EarlierStage::getProcedure)) {
            procedures.add(0, at.get());
            roots.add(0, root);
            root += "/earlierStage/procedure";
        }
        List<Stage> all = new ArrayList<>();
        for (int i = 0; i < procedures.size(); i++) {
            all.add(new Stage(procedures.get(i), rules, i + 1, roots.get(i), i == 0 ? null : all.get(i - 1)));
        }
        return new Stages(engine, rules, all);
    }

    Stage last() {
        return all.get(all.size() - 1);
    }

    /** The figures that rules of the library look up, in natural order. */
    List<AttributeId> figures() {
        TreeSet<AttributeId> figures = new TreeSet<>();
        for (Stage stage : all) {
            for (RuleUse use : chains(stage)) {
                if (stage.is(use, SelectionRules.FIGURE_AT_LEAST) || stage.is(use, SelectionRules.TIE_BY_FIGURE)) {
                    figures.add(AttributeId.parse(use.settings().code("figure")));
                }
            }
        }
        return List.copyOf(figures);
    }

    /**
     * The categories that rules of the library look up, with the values that the procedure names for each; no values where it
     * names none.
     */
    SortedMap<AttributeId, List<GroupId>> categories() {
        SortedMap<AttributeId, List<GroupId>> categories = new TreeMap<>();
        for (Stage stage : all) {
            RuleUse grouping = stage.procedure.getGrouping();
            if (stage.is(grouping, SelectionRules.BY_CATEGORY)) {
                among(categories, grouping.settings().code("category"), stage.groups);
            }
            for (RuleUse use : chains(stage)) {
                if (stage.is(use, SelectionRules.CATEGORY_AMONG)) {
                    among(
                            categories,
                            use.settings().code("category"),
                            use.settings().codes("values").stream()
                                    .map(GroupId::parse)
                                    .toList());
                } else if (stage.is(use, SelectionRules.TIE_BY_UNCOVERED_CATEGORY)) {
                    categories.putIfAbsent(AttributeId.parse(use.settings().code("category")), List.of());
                }
            }
        }
        return categories;
    }

    /** Keeps the values that all rules name; where they have none in common, those of the first. */
    private static void among(SortedMap<AttributeId, List<GroupId>> categories, String category, List<GroupId> values) {
        categories.merge(AttributeId.parse(category), values, (known, more) -> {
            List<GroupId> both = known.stream().filter(more::contains).toList();
            return known.isEmpty() ? more : both.isEmpty() ? known : both;
        });
    }

    private static List<RuleUse> chains(Stage stage) {
        List<RuleUse> uses = new ArrayList<>(stage.procedure.getScreening().uses());
        uses.addAll(stage.procedure.getTieBreaks().uses());
        return uses;
    }

    /** The kinds of applicant that all rules about them admit; all kinds when there is no such rule. */
    List<ApplicantKind> kinds() {
        List<ApplicantKind> kinds = new ArrayList<>(Arrays.asList(ApplicantKind.values()));
        for (Stage stage : all) {
            for (RuleUse use : stage.procedure.getScreening().uses()) {
                if (stage.is(use, SelectionRules.APPLICANT_KIND)) {
                    kinds.removeIf(kind -> !use.settings().codes("kinds").contains(kind.code()));
                }
            }
        }
        return kinds;
    }

    /** The currency in which applications must ask for money; empty where money limits the places of no stage. */
    Optional<String> currency() {
        for (Stage stage : all) {
            if (stage.allotment instanceof Allotment.Budget budget) {
                return Optional.of(budget.amount().currency());
            }
            if (stage.allotment instanceof Allotment.BudgetMultiple multiple) {
                return Optional.of(multiple.amount().currency());
            }
        }
        return Optional.empty();
    }
}
