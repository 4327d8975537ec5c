// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.consultation;

import static io.github.ogplocal.rules.consultation.ParticipationReportTest.people;
import static io.github.ogplocal.rules.consultation.ParticipationReportTest.regueb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.participation.CrosstabRow;
import io.github.ogplocal.model.participation.Participation;
import io.github.ogplocal.model.participation.ParticipationBuilder;
import io.github.ogplocal.model.participation.ParticipationCrosstab;
import io.github.ogplocal.model.participation.ParticipationCrosstabBuilder;
import io.github.ogplocal.model.participation.ParticipationRow;
import io.github.ogplocal.model.participation.ParticipationUnit;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final ParticipationUnit[] UNITS = {
        ParticipationUnit.PEOPLE, ParticipationUnit.PEOPLE, ParticipationUnit.QUESTIONS
    };

    @Test
    void publish_hidesTheSmallAndTheLeastThatProtectsIt() {
        assertThat(shown(new Suppression(5, true).publish(table(3, 20, 8, 40)))).isEqualTo("? 20 ? 40 = 71");
        // Three alone protect each other: 18 is left for each.
        assertThat(shown(new Suppression(10, true).publish(regueb()))).isEqualTo("11 92 ? 257 76 ? ? = 364 92 of 456");
        assertThat(shown(new Suppression(6, true).publish(regueb()))).isEqualTo("11 92 ? 257 76 ? 8 = 364 92 of 456");
        assertThat(shown(new Suppression(5, true).publish(regueb()))).isEqualTo("11 92 5 257 76 7 8 = 364 92 of 456");
    }

    /** 1 and 2 are not known exactly from their sum of 3; that they are small is. */
    @Test
    void publish_hidesFurtherWhatWouldBeKnownToBeSmall() {
        assertThat(shown(new Suppression(4, true).publish(table(1, 2, 30)))).isEqualTo("? ? ? = 33");
        assertThat(shown(new Suppression(2, false).publish(table(1, 0, 30)))).isEqualTo("? ? ? = 31");
    }

    @Test
    void publish_ofASmallSum_hidesItAndTheTotalThatGivesItAway() {
        Participation table = Participation.builder()
                .addRows(people("a", 30))
                .addRows(people("b", 40))
                .addRows(new ParticipationRow(LocalizedText.of("fr", "q"), ParticipationUnit.QUESTIONS, 2))
                .statedTotal(72)
                .build();

        assertThat(shown(new Suppression(5, true).publish(table))).isEqualTo("30 40 ? = 70 ? of ?");
    }

    /** Where nothing but margins can protect a count, they are hidden. */
    @Test
    void publish_ofOneRow_hidesItsSum() {
        assertThat(shown(new Suppression(5, true).publish(table(3)))).isEqualTo("? = ?");
        assertThat(shown(new Suppression(5, true).publish(table(3, 0)))).isEqualTo("? 0 = ?");
    }

    @Test
    void publish_ofACrosstab_closesTheWayRound() {
        assertThat(shown(new Suppression(5, true).publish(crosstab(new long[][] {{2, 20, 30}, {25, 9, 30}, {40, 40, 40}
                }))))
                .isEqualTo("? ? 30 | 52\n? ? 30 | 64\n40 40 40 | 120\n67 69 100 | 236\n");
    }

    @Test
    void publish_withoutSmallCounts_hidesNothing() {
        assertThat(shown(new Suppression(5, true).publish(table(5, 0, 6)))).isEqualTo("5 0 6 = 11");
        assertThat(shown(new Suppression(5, false).publish(table(5, 5, 6)))).isEqualTo("5 5 6 = 16");
    }

    @Test
    void suppression_refusesWhatProtectsNobody() {
        assertThatThrownBy(() -> new Suppression(1, true)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void publish_ofTheLargestTable_isDoneInTime() {
        Random random = new Random(1);
        long[][] counts = new long[100][100];
        for (long[] row : counts) {
            Arrays.setAll(row, j -> random.nextInt(12));
        }
        PublishedCrosstab published = new Suppression(10, true).publish(crosstab(counts));

        assertThat(published.rows()).hasSize(100);
        assertThat(published.total().suppressed()).isFalse();
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void publish_letsNothingSmallBeDerived(@ForAll long seed) {
        Random random = new Random(seed);
        ParticipationBuilder builder = Participation.builder();
        long sum = 0;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            long count = random.nextInt(7);
            sum += count;
            builder.addRows(
                    new ParticipationRow(LocalizedText.of("fr", "x"), UNITS[random.nextInt(UNITS.length)], count));
        }
        if (random.nextBoolean()) {
            builder.statedTotal(sum);
        }
        Participation table = builder.build();
        Suppression suppression = new Suppression(2 + random.nextInt(3), random.nextBoolean());

        assertThat(Snoop.of(suppression.publish(table), suppression).leaks(values(table), suppression))
                .as("%s %s", suppression, values(table))
                .isEmpty();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void publish_ofACrosstab_letsNothingSmallBeDerived(@ForAll long seed) {
        Random random = new Random(seed);
        long[][] counts = new long[1 + random.nextInt(3)][1 + random.nextInt(3)];
        for (long[] row : counts) {
            Arrays.setAll(row, j -> random.nextInt(6));
        }
        ParticipationCrosstab table = crosstab(counts);
        Suppression suppression = new Suppression(2 + random.nextInt(3), random.nextBoolean());
        PublishedCrosstab published = suppression.publish(table);

        assertThat(Snoop.of(published, suppression).leaks(values(counts), suppression))
                .as("%s %s\n%s", suppression, Arrays.deepToString(counts), shown(published))
                .isEmpty();
    }

    /** What is to find leaks finds those that are there: by subtraction, by a bound, through a total of two units. */
    @Test
    void snoop_findsLeaks() {
        Suppression suppression = new Suppression(5, true);

        assertThat(snoop(List.of("?", "20", "8"), List.of("31"), suppression, 3, 20, 8))
                .containsExactly(0);
        assertThat(snoop(List.of("?", "?", "30"), List.of("33"), suppression, 1, 2, 30))
                .containsExactly(0, 1);
        assertThat(snoop(List.of("?", "?", "30"), List.of("38"), suppression, 3, 5, 30))
                .isEmpty();
        long[][] counts = {{2, 20, 30}, {25, 9, 30}};
        PublishedCrosstab leaking = new PublishedCrosstab(
                Optional.empty(),
                ParticipationUnit.PEOPLE,
                suppression,
                crosstab(counts).getColumns(),
                List.of(
                        new PublishedCrosstabRow(LocalizedText.of("fr", "a"), cells("?", "20", "30"), cell("52")),
                        new PublishedCrosstabRow(LocalizedText.of("fr", "b"), cells("25", "9", "30"), cell("?"))),
                cells("?", "29", "60"),
                cell("116"));
        assertThat(Snoop.of(leaking, suppression).leaks(values(counts), suppression))
                .containsExactly(0);
    }

    private static List<Integer> snoop(List<String> rows, List<String> sum, Suppression suppression, long... values) {
        List<PublishedRow> published = new ArrayList<>();
        rows.forEach(row ->
                published.add(new PublishedRow(LocalizedText.of("fr", "x"), ParticipationUnit.PEOPLE, cell(row))));
        PublishedParticipation table = new PublishedParticipation(
                Optional.empty(),
                suppression,
                published,
                List.of(new PublishedSum(ParticipationUnit.PEOPLE, cell(sum.get(0)))),
                Optional.empty(),
                TotalCheck.NOT_STATED);
        return Snoop.of(table, suppression).leaks(values(table(values)), suppression);
    }

    private static PublishedCount cell(String text) {
        return text.equals("?") ? PublishedCount.SUPPRESSED : PublishedCount.of(false, Long.parseLong(text));
    }

    private static List<PublishedCount> cells(String... texts) {
        return Arrays.stream(texts).map(SuppressionTest::cell).toList();
    }

    private static Participation table(long... counts) {
        ParticipationBuilder builder = Participation.builder();
        for (long count : counts) {
            builder.addRows(people("x", count));
        }
        return builder.build();
    }

    private static ParticipationCrosstab crosstab(long[][] counts) {
        ParticipationCrosstabBuilder builder = ParticipationCrosstab.builder().unit(ParticipationUnit.PEOPLE);
        for (int j = 0; j < counts[0].length; j++) {
            builder.addColumns(LocalizedText.of("fr", "c" + j));
        }
        for (long[] row : counts) {
            builder.addRows(new CrosstabRow(
                    LocalizedText.of("fr", "r"), Arrays.stream(row).boxed().toList()));
        }
        return builder.build();
    }

    private static List<Long> values(Participation table) {
        return table.getRows().stream().map(ParticipationRow::count).toList();
    }

    private static List<Long> values(long[][] counts) {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).boxed().toList();
    }

    private static String shown(PublishedParticipation table) {
        return line(table.rows().stream().map(PublishedRow::count).toList())
                + " = "
                + line(table.sums().stream().map(PublishedSum::sum).toList())
                + table.statedTotal().map(total -> " of " + text(total)).orElse("");
    }

    private static String shown(PublishedCrosstab table) {
        StringBuilder all = new StringBuilder();
        for (PublishedCrosstabRow row : table.rows()) {
            all.append(line(row.counts()))
                    .append(" | ")
                    .append(text(row.total()))
                    .append('\n');
        }
        return all.append(line(table.columnTotals()) + " | " + text(table.total()) + "\n")
                .toString();
    }

    private static String line(List<PublishedCount> counts) {
        return String.join(" ", counts.stream().map(SuppressionTest::text).toList());
    }

    private static String text(PublishedCount count) {
        return count.count().map(String::valueOf).orElse("?");
    }
}
