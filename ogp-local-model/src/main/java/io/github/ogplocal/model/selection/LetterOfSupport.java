// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireAtMost;
import static io.github.ogplocal.model.check.Checks.requireSome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A letter in which bodies support an application: for whom it speaks, who signed it, and what it promises.
 *
 * <p>For whom a letter speaks and who has signed it are two things: El Kef's of 2020 speaks in the name of the
 * municipality and of an association, and the president of the municipality alone signed it. What follows from that is for
 * a rule to say.
 *
 * <p>Invariant: bodies differ in their ids; the letter speaks for at least one of them, for each once; signatures are of
 * these bodies.
 *
 * <p>It has no field for a person's name, an address or a telephone number; its texts are the letter's and are not looked
 * through.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "application",
    "piece",
    "call",
    "subject",
    "addressee",
    "writtenOn",
    "bodies",
    "inNameOf",
    "signatures",
    "pledges",
    "overallObjective",
    "specificObjective",
    "aims",
    "trackRecord",
    "projects",
    "contributions",
    "mechanisms",
    "citations"
})
public abstract class LetterOfSupport {
    LetterOfSupport() {}

    /** Starts an empty builder; application, piece, call, subject, a body and in whose name it speaks are required. */
    public static LetterOfSupportBuilder builder() {
        return new LetterOfSupportBuilder();
    }

    @JsonCreator
    static LetterOfSupport of(
            @JsonProperty("application") ApplicationId application,
            @JsonProperty("piece") PieceId piece,
            @JsonProperty("call") CallId call,
            @JsonProperty("subject") LocalizedText subject,
            @JsonProperty("addressee") @Nullable LocalizedText addressee,
            @JsonProperty("writtenOn") @Nullable DayOrMonth writtenOn,
            @JsonProperty("bodies") List<LetterBody> bodies,
            @JsonProperty("inNameOf") List<BodyId> inNameOf,
            @JsonProperty("signatures") @Nullable List<LetterSignature> signatures,
            @JsonProperty("pledges") @Nullable List<LocalizedText> pledges,
            @JsonProperty("overallObjective") @Nullable LocalizedText overallObjective,
            @JsonProperty("specificObjective") @Nullable LocalizedText specificObjective,
            @JsonProperty("aims") @Nullable List<LocalizedText> aims,
            @JsonProperty("trackRecord") @Nullable List<LocalizedText> trackRecord,
            @JsonProperty("projects") @Nullable List<LetterProject> projects,
            @JsonProperty("contributions") @Nullable List<LocalizedText> contributions,
            @JsonProperty("mechanisms") @Nullable List<LocalizedText> mechanisms,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return builder()
                .application(application)
                .piece(piece)
                .call(call)
                .subject(subject)
                .addressee(Optional.ofNullable(addressee))
                .writtenOn(Optional.ofNullable(writtenOn))
                .bodies(bodies)
                .inNameOf(inNameOf)
                .signatures(signatures == null ? List.of() : signatures)
                .pledges(pledges == null ? List.of() : pledges)
                .overallObjective(Optional.ofNullable(overallObjective))
                .specificObjective(Optional.ofNullable(specificObjective))
                .aims(aims == null ? List.of() : aims)
                .trackRecord(trackRecord == null ? List.of() : trackRecord)
                .projects(projects == null ? List.of() : projects)
                .contributions(contributions == null ? List.of() : contributions)
                .mechanisms(mechanisms == null ? List.of() : mechanisms)
                .citations(citations == null ? List.of() : citations)
                .build();
    }

    /** The application that it supports. */
    public abstract ApplicationId getApplication();

    /** Which piece of the application it is; an application has each of its pieces once. */
    public abstract PieceId getPiece();

    /** The call that it was written for. */
    public abstract CallId getCall();

    /** Its subject line. */
    public abstract LocalizedText getSubject();

    /** To whom it is addressed, as an office or a body; empty when it does not say. */
    public abstract Optional<LocalizedText> getAddressee();

    /** Its date; empty when it bears none. */
    public abstract Optional<DayOrMonth> getWrittenOn();

    /** The bodies that it speaks for or that sign it, in its own order; at least one. */
    @NotEmpty
    public abstract List<LetterBody> getBodies();

    /** In whose name it speaks, in its own order; at least one, each once. */
    @NotEmpty
    public abstract List<BodyId> getInNameOf();

    /** The signatures in its own order; empty when nobody has signed it. */
    public abstract List<LetterSignature> getSignatures();

    /** What it promises, in its own order; may be empty. */
    public abstract List<LocalizedText> getPledges();

    /** The overall objective; empty when it states none. */
    public abstract Optional<LocalizedText> getOverallObjective();

    /** The specific objective; empty when it states none. */
    public abstract Optional<LocalizedText> getSpecificObjective();

    /** What is to be reached, in its own order; may be empty. */
    public abstract List<LocalizedText> getAims();

    /** What has been done before, in its own order; may be empty. */
    public abstract List<LocalizedText> getTrackRecord();

    /** Earlier projects with their partners, in its own order; may be empty. */
    public abstract List<LetterProject> getProjects();

    /** What is offered to the programme, in its own order; may be empty. */
    public abstract List<LocalizedText> getContributions();

    /** The bodies, portals and plans to be set up, in its own order; may be empty. */
    public abstract List<LocalizedText> getMechanisms();

    /** Where its source says so, in order; at most 50; may be empty. */
    @Size(max = 50)
    public abstract List<Citation> getCitations();

    /** Those in whose name it speaks without a signature of theirs, in its own order; empty when all have signed. */
    public List<BodyId> unsigned() {
        return getInNameOf().stream()
                .filter(body -> getSignatures().stream()
                        .noneMatch(signature -> signature.body().equals(body)))
                .toList();
    }

    @Value.Check
    void check() {
        requireSome(getBodies(), "letter of support", "bodies");
        requireSome(getInNameOf(), "letter of support", "inNameOf");
        requireAtMost(getCitations(), 50, "letter of support", "citations");
        TreeSet<BodyId> known = new TreeSet<>();
        for (LetterBody body : getBodies()) {
            require(
                    known.add(body.getId()),
                    "letter of support",
                    "bodies",
                    Invariant.REPEATED,
                    "must differ in their ids",
                    body.getId());
        }
        TreeSet<BodyId> spokenFor = new TreeSet<>();
        for (BodyId body : getInNameOf()) {
            requireKnown(known, "inNameOf", body);
            require(
                    spokenFor.add(body),
                    "letter of support",
                    "inNameOf",
                    Invariant.REPEATED,
                    "must name each body once",
                    body);
        }
        getSignatures().forEach(signature -> requireKnown(known, "signatures", signature.body()));
    }

    private static void requireKnown(Set<BodyId> known, String attribute, BodyId body) {
        require(
                known.contains(body),
                "letter of support",
                attribute,
                Invariant.UNKNOWN_REFERENCE,
                "must be of the letter's bodies",
                body);
    }
}
