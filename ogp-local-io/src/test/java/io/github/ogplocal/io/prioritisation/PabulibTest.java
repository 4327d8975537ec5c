// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.Problem;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.prioritisation.Ballot;
import io.github.ogplocal.model.prioritisation.Project;
import io.github.ogplocal.model.prioritisation.ProjectId;
import io.github.ogplocal.model.prioritisation.Rating;
import io.github.ogplocal.model.prioritisation.VoterId;
import io.github.ogplocal.model.prioritisation.ZoneId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Example files; no place, project or voter in them is real. */
class PabulibTest {
    private static final String SMALL = """
            META
            key;value
            description;Example vote
            num_projects;3
            num_votes;4
            budget;1000
            vote_type;approval
            currency;TND
            language;en
            PROJECTS
            project_id;cost;votes;name;selected
            p1;400.50;3;Street lamps;1
            p2;600;1;"Shade; seats and ""more""\";0
            p3;0;0;;0
            VOTES
            voter_id;vote
            v1;p1,p2
            v2;p1
            v3;p1
            v4;
            """;

    private static ReadResult<PabulibFile> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Pabulib.limits());
    }

    private static ReadResult<PabulibFile> read(byte[] bytes, Limits limits) {
        try {
            return Pabulib.read(new ByteArrayInputStream(bytes), Optional.empty(), limits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PabulibElection election(String text) {
        return read(text).orElseThrow().election();
    }

    /** Code and place of each problem. */
    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().code() + " " + problem.pointer())
                .toList();
    }

    private static List<String> refusals(String text) {
        return places(read(text).problems());
    }

    private static List<String> notes(String text) {
        return places(read(text).orElseThrow().notes());
    }

    private static String with(String target, String replacement) {
        assertThat(SMALL).contains(target);
        return SMALL.replace(target, replacement);
    }

    @Test
    void read_givesWhatTheFileSays() {
        PabulibElection election = election(SMALL);

        assertThat(election.budget()).hasToString("TND 1000");
        assertThat(election.voteType()).isEqualTo(PabulibVoteType.APPROVAL);
        assertThat(election.meta()).isEqualTo(Map.of("description", "Example vote", "language", "en"));
        assertThat(election.projects())
                .extracting(project -> project.getCost().orElseThrow().toString())
                .containsExactly("TND 400.5", "TND 600", "TND 0");
        assertThat(election.projects())
                .extracting(Project::getTitle)
                .containsExactly(
                        Optional.of(LocalizedText.of("en", "Street lamps")),
                        Optional.of(LocalizedText.of("en", "Shade; seats and \"more\"")),
                        Optional.empty());
        assertThat(election.ballots())
                .containsExactly(
                        Ballot.of(new VoterId("v1"), new ProjectId("p1"), new ProjectId("p2")),
                        Ballot.of(new VoterId("v2"), new ProjectId("p1")),
                        Ballot.of(new VoterId("v3"), new ProjectId("p1")),
                        Ballot.of(new VoterId("v4")));
        assertThat(election.voters()).isEqualTo(4);
        assertThat(election.selected())
                .isEqualTo(Map.of(new ProjectId("p1"), 1, new ProjectId("p2"), 0, new ProjectId("p3"), 0));
        assertThat(notes(SMALL)).containsExactly("empty-ballots cell=20,2");
    }

    @Test
    void toText_isReadBackEqualAndIsItselfStable() {
        String text = Pabulib.toText(election(SMALL));

        assertThat(election(text)).isEqualTo(election(SMALL));
        assertThat(Pabulib.toText(election(text))).isEqualTo(text);
        assertThat(text).startsWith("META\nkey;value\ndescription;Example vote\nnum_projects;3\n");
        assertThat(text).contains("p2;600;1;\"Shade; seats and \"\"more\"\"\";0\n");
    }

    /** Nothing forbids a voter to be called like a table. */
    @Test
    void toText_ofAVoterNamedLikeATableIsReadBackEqual() {
        for (String name : List.of("META", "PROJECTS", "VOTES", "votes")) {
            PabulibElection election = election(SMALL.replace("v4;", name + ";"));

            assertThat(election.ballots()).contains(Ballot.of(new VoterId(name)));
            assertThat(election(Pabulib.toText(election))).isEqualTo(election);
        }
        assertThat(election(SMALL.replace("PROJECTS\n", "PROJECTS;;;\n").replace("VOTES\n", "VOTES;\n")))
                .isEqualTo(election(SMALL));
    }

    @Test
    void read_leavesOutAKeysTextThatIsTooLong() {
        byte[] bytes =
                with("Example vote", "x".repeat(PabulibElection.MOST_META + 1)).getBytes(StandardCharsets.UTF_8);
        PabulibFile file =
                read(bytes, Pabulib.limits().withStringLength(1_000_000)).orElseThrow();

        assertThat(file.election().meta()).doesNotContainKey("description");
        assertThat(places(file.notes())).contains("text-left-out cell=3,2");
    }

    @Test
    void read_asksForNoOrderOfKeysColumnsAndRows() {
        String other = """
                \uFEFFmeta;;
                value;key

                en;language
                  TND ; currency
                approval;vote_type
                4;num_votes
                1000.000;budget
                "Example vote";description
                3;num_projects
                ;subunit
                Projects
                name; votes;project_id;selected;cost
                ;0;p3;0;0.0
                Street lamps;3;p1;1;400.5
                "Shade; seats and ""more""\" ;1;p2;0;600
                VOTES
                vote;voter_id
                "";v4
                p1 ;v3
                p2, p1;v1
                p1;v2
                """.replace("\n", "\r\n");

        assertThat(election(other)).isEqualTo(election(SMALL));
    }

    @Test
    void read_keepsNothingThatDescribesVoters() {
        String text = SMALL.replace("voter_id;vote\n", "voter_id;vote;age;sex;shoe_size\n")
                .replace(";p1,p2\n", ";p1,p2;41;F;canary\n")
                .replace("v2;p1\n", "v2;p1;;;\n")
                .replace("v3;p1\n", "v3;p1;;;\n")
                .replace("v4;\n", "v4;;;;\n");

        PabulibFile file = read(text).orElseThrow();

        assertThat(file.election()).isEqualTo(election(SMALL));
        assertThat(file.toString()).doesNotContain("canary");
        assertThat(places(file.notes()))
                .containsExactly(
                        "column-not-kept cell=16,3",
                        "column-not-kept cell=16,4",
                        "unknown-column cell=16,5",
                        "empty-ballots cell=20,2");
    }

    @Test
    void read_keepsKeysItDoesNotKnowAndSaysSo() {
        String text = with("language;en\n", "language;en\nmax_lenght;2\nmax_length;1\nmin_project_score_threshold;9\n");

        assertThat(election(text).meta()).containsEntry("max_lenght", "2");
        assertThat(notes(text))
                .containsExactly(
                        "unknown-key cell=10,1",
                        "ballots-off-length cell=11,2",
                        "condition-not-applied row=12",
                        "empty-ballots cell=23,2");
        assertThat(read(text).orElseThrow().notes().get(0).arguments()).containsEntry("nearest", "max_length");
        assertThat(read(text).orElseThrow().notes().get(1).arguments()).containsEntry("ballots", "1");
    }

    @Test
    void read_letsTheBallotsCountWhereTheColumnOfVotesDiffers() {
        String text = with("p1;400.50;3;", "p1;400.50;17;");

        assertThat(election(text)).isEqualTo(election(SMALL));
        assertThat(notes(text)).containsExactly("other-count cell=12,3", "empty-ballots cell=20,2");
    }

    @Test
    void read_countsAProjectOnceThatABallotNamesAgain() {
        String again = with("v2;p1", "v2;p1,p1,p1");

        assertThat(election(again)).isEqualTo(election(SMALL));
        assertThat(notes(again)).containsExactly("project-named-again cell=18,2", "empty-ballots cell=20,2");
        // The file's own column has the repetitions in it: the same difference, and now there is a reason for it.
        String counted = again.replace("p1;400.50;3;", "p1;400.50;5;");
        assertThat(election(counted)).isEqualTo(election(SMALL));
        assertThat(notes(counted))
                .contains("project-named-again cell=18,2", "repeats-counted cell=12,3")
                .doesNotContain("other-count cell=12,3");
        assertThat(notes(again.replace("p1;400.50;3;", "p1;400.50;4;")))
                .contains("other-count cell=12,3")
                .doesNotContain("repeats-counted cell=12,3");
    }

    @Test
    void read_saysHowManyProjectsABallotNamesAgainAndNotWhose() throws IOException {
        ReadResult<PabulibFile> read = read(with("v2;p1", "v2;p1,p2,p1,p2,p2"));

        Problem note = read.orElseThrow().notes().stream()
                .filter(one -> one.line() == 18)
                .findFirst()
                .orElseThrow();
        assertThat(note.arguments()).isEqualTo(Map.of("projects", "2"));
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(note.message(language))
                    .contains("2")
                    .doesNotContain("v2")
                    .doesNotContain("p1");
        }
    }

    @Test
    void read_addsUpThePointsThatABallotGivesAProjectAgain() {
        String text = """
                META
                key;value
                num_projects;2
                num_votes;2
                budget;10
                vote_type;cumulative
                currency;TND
                PROJECTS
                project_id;cost;votes;score
                a;5;4;4.5
                b;6;1;2
                VOTES
                voter_id;vote;points
                v1;a,b,a,a;1,2,1,2
                v2;a;0.5
                """;

        assertThat(election(text).ratings())
                .containsExactly(rating("v1", "a", "4"), rating("v1", "b", "2"), rating("v2", "a", "0.5"));
        assertThat(notes(text)).containsExactly("repeats-counted cell=10,3", "points-added-up cell=14,2");
        // Points of which no sum can be kept are refused, where they stand.
        assertThat(refusals(text.replace("1,2,1,2", "999999999,2,1,2"))).containsExactly("out-of-range cell=14,3");
    }

    @Test
    void read_takesProjectIdsWithSlashes() {
        PabulibElection election = election(SMALL.replace("p1", "2024/CIS/0019").replace("p2", "BO.D16.28/22"));

        assertThat(election.projects())
                .extracting(Project::getId)
                .containsExactly(
                        ProjectId.parse("2024/CIS/0019"), ProjectId.parse("BO.D16.28/22"), ProjectId.parse("p3"));
        assertThat(election(Pabulib.toText(election))).isEqualTo(election);
    }

    @Test
    void read_leavesOutANameThatIsNoText() {
        String text = with("Street lamps", "Street\u202e lamps");

        assertThat(election(text).projects().get(0).getTitle()).isEmpty();
        assertThat(notes(text)).contains("text-left-out cell=12,4");
    }

    @Test
    void read_takesALanguageOrCurrencyThatIsNotNamedForUnknown() {
        String text = with("currency;TND\nlanguage;en\n", "language;English\n");

        assertThat(election(text).budget()).hasToString("XXX 1000");
        assertThat(election(text).currency()).isEmpty();
        assertThat(election(text).projects().get(0).getTitle()).contains(LocalizedText.of("und", "Street lamps"));
        assertThat(notes(text)).contains("no-currency row=1");
        assertThat(election(Pabulib.toText(election(text)))).isEqualTo(election(text));
    }

    @Test
    void read_takesPointsForRatings() {
        for (String type : List.of("cumulative", "scoring")) {
            String text = """
                    META
                    key;value
                    num_projects;2
                    num_votes;3
                    budget;10
                    vote_type;%s
                    default_score;0
                    PROJECTS
                    project_id;cost;votes;score
                    a;5;2;3.5
                    b;6;1;2
                    VOTES
                    voter_id;vote;points
                    v1;b,a;2,3
                    v2;a;0.5
                    v3;;
                    """.formatted(type);
            PabulibElection election = election(text);

            assertThat(election.ballots()).isEmpty();
            assertThat(election.voters()).isEqualTo(2);
            assertThat(election.ratings())
                    .containsExactly(rating("v1", "a", "3"), rating("v1", "b", "2"), rating("v2", "a", "0.5"));
            assertThat(notes(text)).containsExactly("no-currency row=1", "empty-ballots cell=16,2");
            assertThat(election(Pabulib.toText(election))).isEqualTo(election);
            assertThat(notes(text.replace("a;5;2;3.5", "a;5;1;3")))
                    .contains("other-count cell=10,3", "other-count cell=10,4");
            assertThat(refusals(text.replace("default_score;0", "default_score;1")))
                    .containsExactly("default-score cell=7,2");
            assertThat(refusals(text.replace("v1;b,a;2,3", "v1;b,a;2")))
                    .containsExactly("points-of-other-number cell=14,3");
            assertThat(refusals(text.replace("v2;a;0.5", "v2;a;1e2"))).containsExactly("malformed cell=15,3");
            assertThat(refusals(text.replace(";points\n", ";point\n"))).containsExactly("missing-column row=13");
        }
    }

    private static Rating rating(String voter, String project, String points) {
        return new Rating(new VoterId(voter), new ProjectId(project), Points.parse(points));
    }

    @Test
    void read_letsAChoiceOfOneNameOneAtMost() {
        String text = with("vote_type;approval", "vote_type;choose-1");

        assertThat(refusals(text)).containsExactly("list-too-long cell=17,2");
        assertThat(election(text.replace("v1;p1,p2", "v1;p2")).voteType()).isEqualTo(PabulibVoteType.CHOOSE_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vote_type;approval | vote_type;ordinal | vote-type-not-read cell=7,2",
                "vote_type;approval | vote_type;aproval | unknown-code cell=7,2",
                "vote_type;approval | vote_kind;approval | missing-key row=1",
                "budget;1000 | budget;-1 | too-small cell=6,2",
                "budget;1000 | budget;NaN | malformed cell=6,2",
                "budget;1000 | budget;Infinity | malformed cell=6,2",
                "budget;1000 | budget;1e3 | malformed cell=6,2",
                "budget;1000 | budget;1.000,00 | malformed cell=6,2",
                "budget;1000 | budget;1000,00 | decimal-sign cell=6,2",
                "budget;1000 | budget;1 000 | malformed cell=6,2",
                "budget;1000 | budget;٢٠ | malformed cell=6,2",
                "budget;1000 | budget; | empty-cell cell=6,2",
                "budget;1000 | budget;0100 | malformed cell=6,2",
                "budget;1000 | budget;1234567890123456 | out-of-range cell=6,2",
                "budget;1000 | budget;1000.0001 | out-of-range cell=6,2",
                "budget;1000 | budget;1;000 | ragged-row row=6",
                "num_votes;4 | num_votes;5 | other-count cell=5,2",
                "num_votes;4 | num_votes;four | malformed cell=5,2",
                "num_votes;4 | num_votes;99999999999 | out-of-range cell=5,2",
                "num_votes;4 | num_projects;4 | duplicate-key cell=5,1",
                "num_projects;3 | num_projects;2 | other-count cell=4,2",
                "description;Example vote | ;Example vote | empty-cell cell=3,1",
                "description;Example vote | <b>;Example vote | malformed cell=3,1",
                "currency;TND | currency;dinar | malformed cell=8,2",
                "key;value | key;values | missing-column row=2",
                "p1;400.50;3; | p1;-0;3; | too-small cell=12,2",
                "p1;400.50;3; | p1;;3; | empty-cell cell=12,2",
                "p1;400.50;3; | p1;400.50;three; | malformed cell=12,3",
                "p1;400.50;3;Street lamps;1 | p1;400.50;3;Street; lamps;1 | ragged-row row=12",
                "p1;400.50;3;Street lamps;1 | p1;400.50;3;Street lamps;yes | malformed cell=12,5",
                "p3;0;0 | p1;0;0 | repeated cell=14,1",
                "p3;0;0 | ;0;0 | empty-cell cell=14,1",
                "p3;0;0 | p 3;0;0 | malformed cell=14,1",
                "project_id;cost | project_id;costs | missing-column row=11",
                "name;selected | name;name | duplicate-column cell=11,5",
                "name;selected | name;;selected | empty-cell cell=11,5",
                "v2;p1 | v2;p9 | unknown-reference cell=18,2",
                "v2;p1 | v2;p1, | malformed cell=18,2",
                "v2;p1 | v2;p1;;;x | ragged-row row=18",
                "v2;p1 | v1;p1 | repeated cell=18,1",
                "v2;p1 | ;p1 | empty-cell cell=18,1",
                "v2;p1 | v/2;p1 | malformed cell=18,1",
                "v2;p1 | v2 | ragged-row row=18",
                "v2;p1 | VOTES | section-out-of-place row=18",
                "VOTES | VOTE | ragged-row row=15",
                "PROJECTS | VOTES | section-out-of-place row=10",
                "META | MTA | missing-section row=1",
            })
    void read_refusesWithThePlace(String target, String replacement, String expected) {
        assertThat(refusals(with(target, replacement))).contains(expected);
    }

    @Test
    void read_namesEveryPartThatIsMissing() {
        assertThat(refusals(""))
                .containsExactly("missing-section row=1", "missing-section row=1", "missing-section row=1");
        assertThat(refusals(SMALL.substring(0, SMALL.indexOf("VOTES")))).containsExactly("missing-section row=14");
        assertThat(refusals("META\nkey;value\nbudget;5\n"))
                .containsExactly(
                        "missing-key row=1",
                        "missing-key row=1",
                        "missing-key row=1",
                        "missing-section row=3",
                        "missing-section row=3");
    }

    @Test
    void read_reportsAllFaultsOfAllTables() {
        String text = SMALL.replace("budget;1000", "budget;x")
                .replace("p1;400.50", "p1;y")
                .replace("v2;p1", "v2;p9")
                .replace("v3;p1", "v3;p8");

        assertThat(refusals(text))
                .containsExactly(
                        "malformed cell=6,2",
                        "malformed cell=12,2",
                        "unknown-reference cell=18,2",
                        "unknown-reference cell=19,2");
    }

    @Test
    void read_refusesQuotesThatNothingCloses() {
        assertThat(refusals(with("p2;600;1;\"Shade; seats and \"\"more\"\"\";0", "p2;600;1;\"Shade;0")))
                .containsExactly("cell-quotes row=13");
        assertThat(refusals(with("Street lamps", "\"Street\" lamps"))).containsExactly("cell-quotes row=12");
    }

    @Test
    void read_refusesOtherEncodings() {
        assertThat(places(read(SMALL.getBytes(StandardCharsets.UTF_16), Pabulib.limits())
                        .problems()))
                .containsExactly("other-encoding ");
        byte[] latin = with("Street", "Stra\u00dfe").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = read(latin, Pabulib.limits()).problems().get(0);
        assertThat(problem.code().code()).isEqualTo("not-utf-8");
        assertThat(problem.line()).isEqualTo(12);
    }

    @Test
    void read_keepsToItsLimits() {
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        Limits limits = Pabulib.limits();

        assertThat(read(bytes, limits.withDocumentBytes(bytes.length)).isValid())
                .isTrue();
        assertThat(places(
                        read(bytes, limits.withDocumentBytes(bytes.length - 1)).problems()))
                .containsExactly("document-too-large ");
        assertThat(read(bytes, limits.withElements(20)).isValid()).isTrue();
        assertThat(places(read(bytes, limits.withElements(19)).problems())).contains("too-many-rows row=20");
        assertThat(places(read(bytes, limits.withStringLength(11)).problems()))
                .contains("string-too-long cell=3,2", "string-too-long cell=12,4");
        ReadResult<PabulibFile> capped =
                read(SMALL.replace(";p1", ";p9").getBytes(StandardCharsets.UTF_8), limits.withProblems(2));
        assertThat(capped.problems()).hasSize(2);
        assertThat(capped.unreported()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void refusal_holdsNoTextOfTheFile(String language) {
        String text = SMALL.replace("v2;p1", "canary;canary")
                .replace("budget;1000", "budget;canary")
                .replace("vote_type;approval", "vote_type;canary")
                .replace("voter_id;vote", "voter_id;vote;canary")
                .replace("language;en", "canary;x");

        List<Problem> problems = read(text).problems();

        assertThat(problems).hasSizeGreaterThan(3);
        assertThat(problems).noneMatch(problem -> problem.message(language).contains("canary"));
    }

    /** Whatever becomes of a file on its way, it is read or refused: no exception, and no other election in silence. */
    @Test
    void read_ofADamagedFileGivesTheSameElectionOrARefusal() {
        PabulibElection whole = election(SMALL);
        byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int length = 0; length < bytes.length; length++) {
            ReadResult<PabulibFile> result = read(java.util.Arrays.copyOf(bytes, length), Pabulib.limits());
            if (result.isValid()) {
                // Only the line end of the last row may be missing, or what an empty vote is followed by.
                assertThat(result.orElseThrow().election()).isEqualTo(whole);
                assertThat(length).isGreaterThanOrEqualTo(bytes.length - 2);
            } else {
                refused++;
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(bytes.length - 2);
    }

    @Test
    void read_ofRandomDamageNeverFailsOtherwiseThanByRefusing() {
        Random random = new Random(5);
        byte[] alphabet = ";\",\n\r\u0000 .-019pvMETAVOTES\u00e9\t".getBytes(StandardCharsets.UTF_8);
        int valid = 0;
        for (int trial = 0; trial < 4000; trial++) {
            byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= trial % 4; i++) {
                bytes[random.nextInt(bytes.length)] = alphabet[random.nextInt(alphabet.length)];
            }
            ReadResult<PabulibFile> result = read(bytes, Pabulib.limits());
            if (result.isValid()) {
                valid++;
                PabulibElection election = result.orElseThrow().election();
                assertThat(election(Pabulib.toText(election))).isEqualTo(election);
            } else {
                assertThat(result.problems()).isNotEmpty();
            }
        }
        assertThat(valid).isBetween(100, 3900);
    }

    @Test
    void ofApprovals_writesZonesAndOneLanguage() throws IOException {
        Project project = Project.builder()
                .id(new ProjectId("a"))
                .title(LocalizedText.of("عنوان", "Titre", "Title"))
                .cost(Money.parse("TND 7.125"))
                .zone(new ZoneId("north"))
                .build();
        PabulibElection election = PabulibElection.ofApprovals(
                Map.of("language", "ar", "unit", "example"),
                Money.parse("TND 10"),
                List.of(project),
                List.of(Ballot.of(new VoterId("v"), new ProjectId("a"))));

        String text = Pabulib.toText(election);

        assertThat(text).contains("project_id;cost;votes;name;neighborhood\na;7.125;1;عنوان;north\n");
        assertThat(Pabulib.read(
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                Optional.of(Pabulib.ZONE_COLUMN),
                                Pabulib.limits())
                        .orElseThrow()
                        .election())
                .isEqualTo(election);
        assertThat(election(text).projects().get(0).getZone()).isEmpty();
    }

    @Test
    void election_refusesWhatNoFileCouldSay() {
        PabulibElection election = election(SMALL);

        refused(
                Invariant.TOO_FEW,
                "cost",
                parts -> parts.projects.set(
                        0, Project.builder().id(new ProjectId("p1")).build()));
        refused(Invariant.CONTRADICTION, "cost", parts -> parts.budget = Money.parse("EUR 5"));
        refused(Invariant.REPEATED, "projects", parts -> parts.projects.add(parts.projects.get(0)));
        refused(Invariant.REPEATED, "ballots", parts -> parts.ballots.add(Ballot.of(new VoterId("v1"))));
        refused(
                Invariant.UNKNOWN_REFERENCE,
                "ballots",
                parts -> parts.ballots.add(Ballot.of(new VoterId("v9"), new ProjectId("q"))));
        refused(Invariant.CONTRADICTION, "ratings", parts -> parts.ratings.add(rating("v1", "p1", "1")));
        refused(Invariant.CONTRADICTION, "meta", parts -> parts.meta.put("budget", "5"));
        refused(Invariant.MALFORMED, "meta", parts -> parts.meta.put("a;b", "5"));
        refused(Invariant.MALFORMED, "meta", parts -> parts.meta.put("a", " 5"));
        refused(Invariant.CONTRADICTION, "title", parts -> parts.meta.put("language", "fr"));
        refused(Invariant.UNKNOWN_REFERENCE, "selected", parts -> parts.selected.put(new ProjectId("q"), 1));
        refused(Invariant.OUT_OF_RANGE, "selected", parts -> parts.selected.put(new ProjectId("p1"), 10));
        assertThat(new Parts(election).made()).isEqualTo(election);
    }

    private static void refused(Invariant invariant, String attribute, Consumer<Parts> change) {
        Parts parts = new Parts(election(SMALL));
        change.accept(parts);
        assertThatThrownBy(parts::made).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.invariant()).isEqualTo(invariant);
            assertThat(e.attribute()).isEqualTo(attribute);
        });
    }

    /** The parts of an election, to be changed. */
    private static final class Parts {
        private final TreeMap<String, String> meta;
        private final PabulibVoteType type;
        private Money budget;
        private final List<Project> projects;
        private final List<Ballot> ballots;
        private final List<Rating> ratings;
        private final TreeMap<ProjectId, Integer> selected;

        Parts(PabulibElection election) {
            meta = new TreeMap<>(election.meta());
            type = election.voteType();
            budget = election.budget();
            projects = new ArrayList<>(election.projects());
            ballots = new ArrayList<>(election.ballots());
            ratings = new ArrayList<>(election.ratings());
            selected = new TreeMap<>(election.selected());
        }

        PabulibElection made() {
            return new PabulibElection(meta, type, budget, projects, ballots, ratings, selected);
        }
    }

    @Property(tries = 500)
    void toText_isReadBackEqual(@ForAll("elections") PabulibElection election) {
        ReadResult<PabulibFile> again = read(Pabulib.toText(election));

        assertThat(again.problems()).isEmpty();
        assertThat(again.orElseThrow().election()).isEqualTo(election);
    }

    @Provide
    Arbitrary<PabulibElection> elections() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars(";\",'=+-<&>|\n\t aXéع漢0")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(text -> !text.isBlank());
        Arbitrary<Long> amounts = Arbitraries.longs().between(0, 999_999_999_999_999_999L);
        Arbitrary<List<Long>> costs = amounts.list().ofMinSize(0).ofMaxSize(6);
        Arbitrary<List<Set<Integer>>> votes =
                Arbitraries.integers().between(0, 5).set().ofMaxSize(6).list().ofMaxSize(8);
        Arbitrary<Map<String, String>> meta = Arbitraries.maps(
                        Arbitraries.of("description", "language", "unit", "comment", "odd key", "rule"), texts)
                .ofMaxSize(4);
        return Combinators.combine(meta, amounts, costs, votes, texts, Arbitraries.of(PabulibVoteType.values()))
                .as(PabulibTest::election);
    }

    private static PabulibElection election(
            Map<String, String> meta,
            long budget,
            List<Long> costs,
            List<Set<Integer>> votes,
            String name,
            PabulibVoteType type) {
        String currency = costs.size() % 2 == 0 ? "TND" : PabulibElection.NO_CURRENCY;
        String tag = PabulibElection.tag(meta);
        List<Project> projects = new ArrayList<>();
        TreeMap<ProjectId, Integer> selected = new TreeMap<>();
        for (int i = 0; i < costs.size(); i++) {
            ProjectId id = new ProjectId("p." + i);
            projects.add(Project.builder()
                    .id(id)
                    .cost(new Money(currency, costs.get(i)))
                    .title(i % 3 == 0 ? Optional.empty() : Optional.of(LocalizedText.of(tag, name)))
                    .build());
            if (i % 2 == 1) {
                selected.put(id, i);
            }
        }
        List<Ballot> ballots = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            VoterId voter = new VoterId("v" + i);
            Set<ProjectId> named = new LinkedHashSet<>();
            votes.get(i).stream()
                    .filter(number -> number < costs.size())
                    .limit(type == PabulibVoteType.CHOOSE_1 ? 1 : 6)
                    .forEach(number -> named.add(new ProjectId("p." + number)));
            if (type.hasPoints()) {
                named.forEach(project -> ratings.add(new Rating(voter, project, Points.parse("-0.25"))));
            } else {
                ballots.add(new Ballot(voter, List.copyOf(named)));
            }
        }
        return new PabulibElection(
                new TreeMap<>(meta), type, new Money(currency, budget), projects, ballots, ratings, selected);
    }
}
