// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.quantity.Fraction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContestTest {
    private static final ProjectId A = ProjectId.parse("a");
    private static final ProjectId B = ProjectId.parse("b");
    private static final ProjectId ELSEWHERE = ProjectId.parse("z");

    @Test
    void of_numbersProjectsById_andVotersByBallot() {
        Contest contest = Contest.of(
                Map.of(B, 5L, A, 3L),
                7,
                List.of(
                        Ballot.of(VoterId.parse("v1"), B),
                        Ballot.of(VoterId.parse("v2")),
                        Ballot.of(VoterId.parse("v3"), A, B, ELSEWHERE),
                        Ballot.of(VoterId.parse("v4"), B)),
                Map.of(A, Fraction.ONE));
        assertThat(contest.projects()).containsExactly(A, B);
        assertThat(contest.cost(0)).isEqualTo(3);
        assertThat(contest.cost(1)).isEqualTo(5);
        assertThat(contest.voters()).isEqualTo(4);
        assertThat(contest.votes(0)).isEqualTo(1);
        assertThat(contest.votes(1)).isEqualTo(3);
        assertThat(contest.supporters(0)).containsExactly(1);
        assertThat(contest.supporters(1)).containsExactly(1, 2, 3);
        assertThat(contest.supporter(1, 2)).isEqualTo(3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> contest.supporter(1, 3));
        assertThat(contest.equalPart()).isEqualTo(Fraction.of(7, 4));
        assertThat(contest.totals()).containsEntry(A, Fraction.ONE);
        assertThat(contest.currency()).isEmpty();
        assertThat(contest.withCurrency("TND").currency()).contains("TND");
        assertThat(contest).hasToString("contest of 2 projects for 7, 4 voters, costs [3, 5]");
    }

    @Test
    void equalPart_isNothingWithoutVoters() {
        assertThat(Contest.of(Map.of(A, 1L), 7, List.of(), Map.of()).equalPart())
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void of_refusesAmountsOutOfRange() {
        long most = 1L << 60;
        assertThat(Contest.of(Map.of(A, most), most, List.of(), Map.of()).budget())
                .isEqualTo(most);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Contest.of(Map.of(A, most, B, 1L), 1, List.of(), Map.of()))
                .withMessageContaining("2^60 together");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Contest.of(Map.of(A, -1L), 1, List.of(), Map.of()))
                .withMessageContaining("must not be negative");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Contest.of(Map.of(A, 1L), -1, List.of(), Map.of()))
                .withMessageContaining("budget");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Contest.of(Map.of(A, 1L), most + 1, List.of(), Map.of()))
                .withMessageContaining("budget");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Contest.of(Map.of(A, 1L), 1, List.of(), Map.of()).withCurrency("dinar"));
    }
}
