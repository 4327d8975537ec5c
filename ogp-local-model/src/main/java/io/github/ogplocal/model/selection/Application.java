// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSeconds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.style.OgpStyle;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One application (one file) in a call, with what happened to it before it was judged.
 *
 * <p>The file is not the applicant: one municipality can have two files, and a file can come from no municipality.
 *
 * <p>Invariant: whatever happened after filing (a piece asked for, a replacement, a withdrawal) needs a receipt and is not
 * dated before it; times are in whole seconds; a file is not both replaced and withdrawn, and does not replace itself.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "call",
    "applicant",
    "requestedAmount",
    "figures",
    "categories",
    "receipt",
    "pieces",
    "pieceRequests",
    "replacedAt",
    "replacedBy",
    "withdrawnAt"
})
public abstract class Application {
    Application() {}

    /** Starts an empty builder; id, call and applicant are required. */
    public static ApplicationBuilder builder() {
        return new ApplicationBuilder();
    }

    @JsonCreator
    static Application of(
            @JsonProperty("id") ApplicationId id,
            @JsonProperty("call") CallId call,
            @JsonProperty("applicant") Applicant applicant,
            @JsonProperty("requestedAmount") @Nullable Money requestedAmount,
            @JsonProperty("figures") @Nullable Map<AttributeId, Points> figures,
            @JsonProperty("categories") @Nullable Map<AttributeId, GroupId> categories,
            @JsonProperty("receipt") @Nullable Receipt receipt,
            @JsonProperty("pieces") @Nullable List<PieceId> pieces,
            @JsonProperty("pieceRequests") @Nullable List<PieceRequest> pieceRequests,
            @JsonProperty("replacedAt") @Nullable OffsetDateTime replacedAt,
            @JsonProperty("replacedBy") @Nullable ApplicationId replacedBy,
            @JsonProperty("withdrawnAt") @Nullable OffsetDateTime withdrawnAt) {
        return builder()
                .id(id)
                .call(call)
                .applicant(applicant)
                .requestedAmount(Optional.ofNullable(requestedAmount))
                .figures(figures == null ? Map.of() : figures)
                .categories(categories == null ? Map.of() : categories)
                .receipt(Optional.ofNullable(receipt))
                .pieces(pieces == null ? List.of() : pieces)
                .pieceRequests(pieceRequests == null ? List.of() : pieceRequests)
                .replacedAt(Optional.ofNullable(replacedAt))
                .replacedBy(Optional.ofNullable(replacedBy))
                .withdrawnAt(Optional.ofNullable(withdrawnAt))
                .build();
    }

    /** The id within the call, given by the organiser and not chosen by the applicant. */
    public abstract ApplicationId getId();

    /** The call it answers. */
    public abstract CallId getCall();

    /** Who applies. */
    public abstract Applicant getApplicant();

    /** How much money is asked for; empty when the call has none, or the application does not say. */
    public abstract Optional<Money> getRequestedAmount();

    /** The figures that it states, such as a population, in natural order of their names; may be empty. */
    @Value.NaturalOrder
    public abstract SortedMap<AttributeId, Points> getFigures();

    /** Where it stands in classifications of the call, such as its topic, in natural order; may be empty. */
    @Value.NaturalOrder
    public abstract SortedMap<AttributeId, GroupId> getCategories();

    /** The receipt; empty while the application is a draft. */
    public abstract Optional<Receipt> getReceipt();

    /** The pieces that came with it, in natural order; may be empty. */
    @Value.NaturalOrder
    public abstract SortedSet<PieceId> getPieces();

    /** The pieces asked for afterwards, in the order of asking; may be empty; each piece at most once. */
    public abstract List<PieceRequest> getPieceRequests();

    /** When it was replaced; empty when it was not. Given exactly when {@link #getReplacedBy} is. */
    public abstract Optional<OffsetDateTime> getReplacedAt();

    /** The application that replaced it; empty when none did. */
    public abstract Optional<ApplicationId> getReplacedBy();

    /** When the applicant withdrew it; empty when that did not happen. */
    public abstract Optional<OffsetDateTime> getWithdrawnAt();

    /** Where it stands. */
    @Value.Derived
    @Value.Auxiliary
    public ApplicationStage stage() {
        if (getReceipt().isEmpty()) {
            return ApplicationStage.DRAFT;
        }
        if (getWithdrawnAt().isPresent()) {
            return ApplicationStage.WITHDRAWN;
        }
        if (getReplacedBy().isPresent()) {
            return ApplicationStage.REPLACED;
        }
        for (PieceRequest request : getPieceRequests()) {
            if (request.getReceivedAt().isEmpty()) {
                return ApplicationStage.PIECES_ASKED;
            }
        }
        return ApplicationStage.FILED;
    }

    @Value.Check
    void check() {
        // Most applications had all their pieces: a set is made for the others only.
        Set<PieceId> asked = getPieceRequests().isEmpty() ? Set.of() : new TreeSet<>();
        for (PieceRequest request : getPieceRequests()) {
            require(
                    asked.add(request.getPiece()),
                    "application",
                    "pieceRequests",
                    Invariant.REPEATED,
                    "must ask for each piece once",
                    request.getPiece());
            requireAfterFiling("pieceRequests", request.getAskedAt());
        }
        require(
                getReplacedAt().isPresent() == getReplacedBy().isPresent(),
                "application",
                "replacedBy",
                Invariant.CONTRADICTION,
                "must be given exactly when replacedAt is",
                null);
        require(
                getReplacedBy().isEmpty() || getWithdrawnAt().isEmpty(),
                "application",
                "withdrawnAt",
                Invariant.CONTRADICTION,
                "must not be given when replacedBy is",
                null);
        getReplacedAt().ifPresent(at -> requireSeconds(at, "application", "replacedAt"));
        getWithdrawnAt().ifPresent(at -> requireSeconds(at, "application", "withdrawnAt"));
        getReplacedAt().ifPresent(at -> requireAfterFiling("replacedAt", at));
        getWithdrawnAt().ifPresent(at -> requireAfterFiling("withdrawnAt", at));
        getReplacedBy()
                .ifPresent(other -> require(
                        !other.equals(getId()),
                        "application",
                        "replacedBy",
                        Invariant.CONTRADICTION,
                        "must be another application",
                        other));
    }

    private void requireAfterFiling(String attribute, OffsetDateTime at) {
        require(getReceipt().isPresent(), "application", attribute, Invariant.CONTRADICTION, "needs a receipt", null);
        OffsetDateTime filedAt = getReceipt().orElseThrow().filedAt();
        require(
                !at.isBefore(filedAt),
                "application",
                attribute,
                Invariant.OUT_OF_ORDER,
                "must not be before filedAt " + filedAt,
                at);
    }
}
