// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.prioritisation.CompletionRule.Completion;
import io.github.ogplocal.rules.prioritisation.MethodRule.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The methods with their completions as the library carries them out. */
final class EngineChoosers {
    /** Which setting an option belongs to. */
    private static final Map<String, String> SETTING_OF = Map.of(
            "skip", "doesNotFit",
            "stop", "doesNotFit",
            "left-out", "withoutVotes",
            "last", "withoutVotes",
            "cost", "satisfaction",
            "cardinality", "satisfaction",
            "exhausted", "until",
            "exceeded", "until");

    /** A method and its completions, compiled. */
    record Compiled(Method method, List<Completion> completions) {
        Run choose(SmallContest small, Ties ties) {
            Contest contest = small.contest();
            TieBreaker breaker = tied -> {
                List<Integer> numbers = new ArrayList<>();
                for (int project : tied) {
                    numbers.add(project);
                }
                return ties.first(numbers);
            };
            Course course = method.choose(contest, breaker);
            for (int i = 0; i < completions.size(); i++) {
                course = completions.get(i).complete(contest, method, course, i + 1, breaker);
            }
            return Run.of(course);
        }

        /** What the library says can be chosen in all. */
        List<SortedSet<Integer>> outcomes(SmallContest small, int cap) {
            Contest contest = small.contest();
            List<SortedSet<Integer>> outcomes = new ArrayList<>();
            Outcomes.all(method, completions, contest, cap).forEach(ids -> {
                SortedSet<Integer> numbers = new TreeSet<>();
                ids.forEach(id -> numbers.add(contest.projects().indexOf(id)));
                outcomes.add(numbers);
            });
            return outcomes;
        }
    }

    private EngineChoosers() {}

    /** By setting: the same settings as the naive ones. */
    static Map<String, Chooser> all() {
        Map<String, Chooser> all = new TreeMap<>();
        NaiveChoosers.all(new NaivePrioritisation())
                .forEach((setting, naive) ->
                        all.put(setting, new Chooser(setting, naive.purse(), compile(setting)::choose)));
        return all;
    }

    /** What a setting says: a method, and its completions after plus signs, each with its options. */
    static Compiled compile(String setting) {
        List<Completion> completions = new ArrayList<>();
        String[] parts = setting.split(" \\+ ");
        for (int i = 1; i < parts.length; i++) {
            completions.add(((CompletionRule) rule(parts[i])).compile(settings(parts[i])));
        }
        return new Compiled(((MethodRule) rule(parts[0])).compile(settings(parts[0])), completions);
    }

    private static PrioritisationRule rule(String part) {
        return PrioritisationRules.standard().get(RuleId.parse(part.split(" ")[0]));
    }

    private static Settings settings(String part) {
        String[] words = part.split(" ");
        Settings settings = Settings.NONE;
        for (int i = 1; i < words.length; i++) {
            settings = settings.withChoice(SETTING_OF.get(words[i]), words[i]);
        }
        return part.contains("add-one") ? settings.withPoints("increment", Points.of(1)) : settings;
    }
}
