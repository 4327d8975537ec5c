// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.selection;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requireSeconds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A missing piece that the organiser has asked an applicant for.
 *
 * <p>Invariant: times are in whole seconds; the deadline and the arrival are not before the request. A piece that arrives after its deadline is kept
 * here all the same; what follows from that is for a rule to say.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"piece", "askedAt", "deadline", "receivedAt"})
public abstract class PieceRequest {
    PieceRequest() {}

    /** Starts an empty builder; all attributes but the arrival are required. */
    public static PieceRequestBuilder builder() {
        return new PieceRequestBuilder();
    }

    @JsonCreator
    static PieceRequest of(
            @JsonProperty("piece") PieceId piece,
            @JsonProperty("askedAt") OffsetDateTime askedAt,
            @JsonProperty("deadline") OffsetDateTime deadline,
            @JsonProperty("receivedAt") @Nullable OffsetDateTime receivedAt) {
        return builder()
                .piece(piece)
                .askedAt(askedAt)
                .deadline(deadline)
                .receivedAt(Optional.ofNullable(receivedAt))
                .build();
    }

    /** Which piece. */
    public abstract PieceId getPiece();

    /** When it was asked for. */
    public abstract OffsetDateTime getAskedAt();

    /** Until when it may arrive, inclusive. */
    public abstract OffsetDateTime getDeadline();

    /** When it arrived; empty when it has not. */
    public abstract Optional<OffsetDateTime> getReceivedAt();

    /** Whether the piece has arrived by its deadline. */
    public boolean hasArrivedInTime() {
        return getReceivedAt().filter(at -> !at.isAfter(getDeadline())).isPresent();
    }

    @Value.Check
    void check() {
        requireSeconds(getAskedAt(), "piece request", "askedAt");
        requireSeconds(getDeadline(), "piece request", "deadline");
        getReceivedAt().ifPresent(at -> requireSeconds(at, "piece request", "receivedAt"));
        require(
                !getDeadline().isBefore(getAskedAt()),
                "piece request",
                "deadline",
                Invariant.OUT_OF_ORDER,
                "must not be before askedAt " + getAskedAt(),
                getDeadline());
        getReceivedAt()
                .ifPresent(at -> require(
                        !at.isBefore(getAskedAt()),
                        "piece request",
                        "receivedAt",
                        Invariant.OUT_OF_ORDER,
                        "must not be before askedAt " + getAskedAt(),
                        at));
    }
}
