// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.model.place;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static io.github.ogplocal.model.check.Checks.requireSome;
import static io.github.ogplocal.model.check.Checks.requireText;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.style.OgpStyle;
import io.github.ogplocal.model.text.LocalizedText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How a call groups the subdivisions of a country.
 *
 * <p>It is an input of a call, not a fact of geography: Tunisia's national statistics and the 2019 programme cut the same
 * 24 governorates into North, Centre and South in two different ways, and the choice decides who is selected.
 *
 * <p>Invariant: group ids differ; every member belongs to a group of the scheme.
 *
 * <p>Immutable and thread-safe. Equality covers every attribute.
 */
@OgpStyle
@Value.Immutable
@JsonPropertyOrder({"id", "revision", "title", "source", "groups", "members"})
public abstract class RegionScheme {
    private static final Pattern ID = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,30}){1,8}");

    RegionScheme() {}

    /** Starts an empty builder; all attributes are required. */
    public static RegionSchemeBuilder builder() {
        return new RegionSchemeBuilder();
    }

    @JsonCreator
    static RegionScheme of(
            @JsonProperty("id") String id,
            @JsonProperty("revision") int revision,
            @JsonProperty("title") LocalizedText title,
            @JsonProperty("source") String source,
            @JsonProperty("groups") List<RegionGroup> groups,
            @JsonProperty("members") Map<IsoSubdivisionCode, GroupId> members) {
        return builder()
                .id(id)
                .revision(revision)
                .title(title)
                .source(source)
                .groups(groups)
                .members(members)
                .build();
    }

    /** The scheme's id: the country's two letters, then words, in kebab case ({@code tn-ins-3zones}). */
    @jakarta.validation.constraints.Pattern(regexp = "[a-z]{2}(-[a-z0-9]{1,30}){1,8}")
    public abstract String getId();

    /** 1 or more; a changed scheme is a new revision. */
    @Min(1)
    public abstract int getRevision();

    /** What readers see; it says so when the scheme is inferred. */
    public abstract LocalizedText getTitle();

    /** Where the scheme comes from; not blank, at most 1,000 characters. */
    @NotBlank
    @Size(max = 1000)
    public abstract String getSource();

    /** The groups in the order in which a call reports them; not empty. */
    @NotEmpty
    public abstract List<RegionGroup> getGroups();

    /** Which subdivision belongs to which group, in the order of the codes; not empty. */
    @NotEmpty
    @Value.NaturalOrder
    public abstract SortedMap<IsoSubdivisionCode, GroupId> getMembers();

    /** The group of a subdivision; empty when the scheme does not place it. */
    public Optional<GroupId> groupOf(IsoSubdivisionCode subdivision) {
        return Optional.ofNullable(getMembers().get(subdivision));
    }

    /** The group with an id; empty when there is none. */
    public Optional<RegionGroup> group(GroupId id) {
        return getGroups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        requirePattern(getId(), ID, "region scheme", "id");
        require(
                getRevision() >= 1,
                "region scheme",
                "revision",
                Invariant.OUT_OF_RANGE,
                "must be at least 1",
                getRevision());
        requireText(getSource(), 1000, "region scheme", "source");
        requireSome(getGroups(), "region scheme", "groups");
        requireSome(getMembers().keySet(), "region scheme", "members");
        TreeSet<GroupId> groups = new TreeSet<>();
        for (RegionGroup group : getGroups()) {
            require(
                    groups.add(group.id()),
                    "region scheme",
                    "groups",
                    Invariant.REPEATED,
                    "ids must differ",
                    group.id());
        }
        getMembers()
                .forEach((subdivision, group) -> require(
                        groups.contains(group),
                        "region scheme",
                        "members",
                        Invariant.UNKNOWN_REFERENCE,
                        "must name a group of the scheme for " + subdivision,
                        group));
    }
}
