// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes one file, always the same way: known keys in the order in which the format lists them, then the others by name. */
final class PabulibWriter {
    private static final List<String> FIRST_KEYS =
            List.of("description", "country", "unit", "district", "subunit", "instance");

    private final StringBuilder out = new StringBuilder();

    private PabulibWriter() {}

    static String write(PabulibElection election) {
        PabulibWriter writer = new PabulibWriter();
        writer.meta(election);
        writer.projects(election);
        writer.votes(election);
        return writer.out.toString();
    }

    private void meta(PabulibElection election) {
        out.append("META\n");
        line("key", "value");
        SortedMap<String, String> rest = new TreeMap<>(election.meta());
        for (String key : FIRST_KEYS) {
            String value = rest.remove(key);
            if (value != null) {
                line(key, value);
            }
        }
        line("num_projects", Integer.toString(election.projects().size()));
        line("num_votes", Integer.toString(election.voters()));
        line("budget", amount(election.budget()));
        line("vote_type", election.voteType().code());
        election.currency().ifPresent(currency -> line("currency", currency));
        rest.forEach((key, value) -> line(key, value));
    }

    private void projects(PabulibElection election) {
        boolean named = election.projects().stream()
                .anyMatch(project -> project.getTitle().isPresent());
        boolean zoned = election.projects().stream()
                .anyMatch(project -> project.getZone().isPresent());
        boolean decided = !election.selected().isEmpty();
        boolean points = election.voteType().hasPoints();
        List<String> header = new ArrayList<>(List.of("project_id", "cost", points ? "score" : "votes"));
        addIf(named, header, "name");
        addIf(zoned, header, Pabulib.ZONE_COLUMN);
        addIf(decided, header, "selected");
        out.append("PROJECTS\n");
        line(header);
        Map<ProjectId, BigDecimal> support = support(election);
        for (Project project : election.projects()) {
            ProjectId id = project.getId();
            List<String> cells = new ArrayList<>(List.of(
                    id.value(),
                    amount(project.getCost().orElseThrow()),
                    support.getOrDefault(id, BigDecimal.ZERO)
                            .stripTrailingZeros()
                            .toPlainString()));
            addIf(
                    named,
                    cells,
                    project.getTitle()
                            .flatMap(title -> title.in(election.languageTag()))
                            .orElse(""));
            addIf(zoned, cells, project.getZone().map(ZoneId::value).orElse(""));
            Integer selected = election.selected().get(id);
            addIf(decided, cells, selected == null ? "" : selected.toString());
            line(cells);
        }
    }

    private static void addIf(boolean wanted, List<String> cells, String cell) {
        if (wanted) {
            cells.add(cell);
        }
    }

    private static Map<ProjectId, BigDecimal> support(PabulibElection election) {
        Map<ProjectId, BigDecimal> support = new TreeMap<>();
        for (Ballot ballot : election.ballots()) {
            for (ProjectId project : ballot.approved()) {
                support.merge(project, BigDecimal.ONE, BigDecimal::add);
            }
        }
        for (Rating rating : election.ratings()) {
            support.merge(rating.project(), new BigDecimal(rating.points().toString()), BigDecimal::add);
        }
        return Collections.unmodifiableMap(support);
    }

    private void votes(PabulibElection election) {
        out.append("VOTES\n");
        if (!election.voteType().hasPoints()) {
            line("voter_id", "vote");
            for (Ballot ballot : election.ballots()) {
                line(ballot.voter().value(), joined(ballot.approved()));
            }
            return;
        }
        line("voter_id", "vote", "points");
        // Ratings stand in the order of their voters.
        Map<VoterId, List<Rating>> byVoter = new LinkedHashMap<>();
        election.ratings()
                .forEach(rating -> byVoter.computeIfAbsent(rating.voter(), voter -> new ArrayList<>())
                        .add(rating));
        byVoter.forEach((voter, ratings) -> line(
                voter.value(),
                joined(ratings.stream().map(Rating::project).toList()),
                joined(ratings.stream().map(Rating::points).toList())));
    }

    private static String joined(List<?> values) {
        return String.join(",", values.stream().map(Object::toString).toList());
    }

    /** The amount without its currency. */
    private static String amount(Money money) {
        return money.toString().substring(money.currency().length() + 1);
    }

    private void line(String... cells) {
        line(Arrays.asList(cells));
    }

    private void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(';');
            }
            cell(cells.get(i));
        }
        out.append('\n');
    }

    private void cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        out.append(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
    }
}
