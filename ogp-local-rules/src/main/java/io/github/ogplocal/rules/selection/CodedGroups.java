// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups named by a set of codes, one of which an application states: what {@link ByCategory} and {@link ByCountry} share. */
final class CodedGroups implements GroupingRule.Grouping {
    private final List<GroupId> groups;
    private final Function<Application, Optional<String>> stated;
    private final Reason grouped;
    private final Reason notAmong;
    private final Reason unknown;
    private final String statedPointer;
    private final List<Evidence> always;

    /**
     * Groups and how an application finds its own.
     *
     * @param stated the code of an application; empty when it has none
     * @param statedPointer where the code stands in the application
     * @param always evidence beside the code
     */
    CodedGroups(
            List<GroupId> groups,
            Function<Application, Optional<String>> stated,
            Reason grouped,
            Reason notAmong,
            Reason unknown,
            String statedPointer,
            List<Evidence> always) {
        this.groups = groups;
        this.stated = stated;
        this.grouped = grouped;
        this.notAmong = notAmong;
        this.unknown = unknown;
        this.statedPointer = statedPointer;
        this.always = always;
    }

    /** The groups that a setting names, in natural order. */
    static List<GroupId> groups(SelectionProcedure procedure, String setting) {
        return procedure.getGrouping().settings().codes(setting).stream()
                .map(GroupId::parse)
                .toList();
    }

    @Override
    public @Nullable GroupId groupOf(Application application) {
        GroupId group = stated.apply(application).map(GroupId::new).orElse(null);
        return group != null && groups.contains(group) ? group : null;
    }

    @Override
    public LocalizedText name(GroupId group) {
        return LocalizedText.of("und", group.value());
    }

    @Override
    public Reason judge(Application application) {
        if (stated.apply(application).isEmpty()) {
            return unknown;
        }
        return groupOf(application) == null ? notAmong : grouped;
    }

    @Override
    public List<Evidence> explain(Application application, Reason reason) {
        List<Evidence> evidence = new ArrayList<>(always);
        stated.apply(application).ifPresent(code -> evidence.add(Evidence.ofCode("group", statedPointer, code)));
        return evidence;
    }
}
