// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.rules.prioritisation.Contest;
import io.github.ogplocal.rules.prioritisation.TieBreaker;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As much of an election in a {@code .pb} file as methods need; what stands between semicolons is taken as it is. */
final class PbElection {
    private final Contest contest;

    private PbElection(Contest contest) {
        this.contest = contest;
    }

    static PbElection read(Path file) throws IOException {
        Map<String, String> meta = new TreeMap<>();
        Map<ProjectId, Long> costs = new TreeMap<>();
        List<Ballot> ballots = new ArrayList<>();
        String section = "";
        List<String> header = List.of();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(";", -1);
            if (cells.length == 1 && List.of("META", "PROJECTS", "VOTES").contains(line.strip())) {
                section = line.strip();
                header = List.of();
            } else if (!line.isBlank() && header.isEmpty()) {
                header = Arrays.stream(cells).map(String::strip).toList();
            } else if (!line.isBlank()) {
                switch (section) {
                    case "META" -> meta.put(cells[0].strip(), cells[1].strip());
                    case "PROJECTS" ->
                        costs.put(
                                ProjectId.parse(cells[header.indexOf("project_id")].strip()),
                                thousandths(cells[header.indexOf("cost")].strip()));
                    default -> {
                        String vote = cells[header.indexOf("vote")].strip();
                        List<ProjectId> approved = vote.isEmpty()
                                ? List.of()
                                : Arrays.stream(vote.split(","))
                                        .map(String::strip)
                                        .distinct()
                                        .map(ProjectId::parse)
                                        .toList();
                        ballots.add(new Ballot(VoterId.parse("v" + ballots.size()), approved));
                    }
                }
            }
        }
        return new PbElection(Contest.of(costs, thousandths(meta.get("budget")), ballots, Map.of())
                .withCurrency(meta.getOrDefault("currency", "XXX").toUpperCase(java.util.Locale.ROOT)));
    }

    private static long thousandths(String text) {
        return new BigDecimal(text.replace(",", ".")).movePointRight(3).longValueExact();
    }

    Contest contest() {
        return contest;
    }

    /** Votes descending, then cost ascending, then id ascending. */
    TieBreaker usualOrder() {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(contest::votes)
                .reversed()
                .thenComparingLong(contest::cost)
                .thenComparing(project -> project);
        return tied -> Arrays.stream(tied).boxed().min(order).orElseThrow();
    }
}
