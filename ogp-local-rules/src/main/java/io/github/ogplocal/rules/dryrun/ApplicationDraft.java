// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.dryrun;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.place.IsoSubdivisionCode;
import io.github.ogplocal.model.place.LocalAuthority;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.ApplicantKind;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ApplicationBuilder;
import io.github.ogplocal.model.selection.ApplicationId;
import io.github.ogplocal.model.selection.AttributeId;
import io.github.ogplocal.model.selection.BodyId;
import io.github.ogplocal.model.selection.CallId;
import io.github.ogplocal.model.selection.ConditionId;
import io.github.ogplocal.model.selection.LetterBody;
import io.github.ogplocal.model.selection.LetterOfSupport;
import io.github.ogplocal.model.selection.LetterOfSupportBuilder;
import io.github.ogplocal.model.selection.LetterSignature;
import io.github.ogplocal.model.selection.PieceId;
import io.github.ogplocal.model.selection.PieceRequest;
import io.github.ogplocal.model.selection.ProgrammeId;
import io.github.ogplocal.model.selection.Receipt;
import io.github.ogplocal.model.text.LocalizedText;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One made-up application in the making, with what is recorded about it elsewhere. */
final class ApplicationDraft {
    private static final CallId CALL = new CallId("dry-run");

    final ApplicationId id;
    final TreeMap<AttributeId, Points> figures = new TreeMap<>();
    final TreeMap<AttributeId, GroupId> categories = new TreeMap<>();
    ApplicantKind kind = ApplicantKind.LOCAL_AUTHORITY;

    @Nullable
    LocalAuthority authority;

    OffsetDateTime filedAt = OffsetDateTime.MIN;

    @Nullable
    OffsetDateTime withdrawnAt;

    @Nullable
    Money amount;

    @Nullable
    PieceId missingPiece;

    boolean missingPieceAsked;

    @Nullable
    ConditionId failedCondition;

    @Nullable
    ProgrammeId award;

    boolean hasLetter;
    boolean objected;
    /** In millionths of a scale. */
    long quality;

    private int authorityNumber;

    ApplicationDraft(ApplicationId id, int index) {
        this.id = id;
        this.authorityNumber = index + 1;
    }

    /** Makes the applicant an authority of a subdivision. */
    void settle(IsoSubdivisionCode subdivision) {
        authority = municipality(subdivision, "M" + authorityNumber);
    }

    /** Makes the applicant the same place under another code. */
    void underAnotherCode() {
        authority = municipality(requireNonNull(authority, "authority").getSubdivision(), "N" + authorityNumber);
    }

    private LocalAuthority municipality(IsoSubdivisionCode subdivision, String code) {
        return Municipality.builder()
                .code(new NationalCode(subdivision.country().toLowerCase(Locale.ROOT) + "-municipality", code))
                .name(LocalizedText.of("en", "Made-up municipality " + authorityNumber))
                .subdivision(subdivision)
                .build();
    }

    /** Takes over what a further file of the same authority has in common with the first. */
    void copy(ApplicationDraft first) {
        kind = first.kind;
        authority = first.authority;
        authorityNumber = first.authorityNumber;
        figures.putAll(first.figures);
        categories.putAll(first.categories);
        amount = first.amount;
        missingPiece = first.missingPiece;
        missingPieceAsked = first.missingPieceAsked;
        failedCondition = first.failedCondition;
        award = first.award;
        hasLetter = first.hasLetter;
        objected = first.objected;
    }

    Application build(SortedSet<String> pieces) {
        Applicant applicant = authority == null
                ? Applicant.builder()
                        .kind(kind)
                        .name(LocalizedText.of("en", "Made-up applicant " + authorityNumber))
                        .build()
                : Applicant.of(authority);
        ApplicationBuilder builder = Application.builder()
                .id(id)
                .call(CALL)
                .applicant(applicant)
                .requestedAmount(Optional.ofNullable(amount))
                .figures(figures)
                .categories(categories)
                .receipt(new Receipt(id.value(), filedAt))
                .withdrawnAt(Optional.ofNullable(withdrawnAt));
        for (String piece : pieces) {
            PieceId given = new PieceId(piece);
            if (!given.equals(missingPiece)) {
                builder.addPieces(given);
            } else if (missingPieceAsked) {
                builder.addPieceRequests(PieceRequest.builder()
                        .piece(given)
                        .askedAt(filedAt.plusDays(1))
                        .deadline(filedAt.plusDays(4))
                        .build());
            }
        }
        return builder.build();
    }

    /** A letter in the name of one body of each kind, signed by all of them. */
    LetterOfSupport letter(SortedSet<String> kinds) {
        LetterOfSupportBuilder letter = LetterOfSupport.builder()
                .application(id)
                .piece(new PieceId("letter-of-support"))
                .call(CALL)
                .subject(LocalizedText.of("en", "Made up for a dry run"));
        for (ApplicantKind kind : ApplicantKind.values()) {
            if (kinds.contains(kind.code())) {
                BodyId body = new BodyId(kind.code());
                letter.addBodies(LetterBody.builder()
                        .id(body)
                        .kind(kind)
                        .name(LocalizedText.of("en", "Made-up body"))
                        .build());
                letter.addInNameOf(body);
                letter.addSignatures(new LetterSignature(body, LocalizedText.of("en", "President")));
            }
        }
        return letter.build();
    }
}
