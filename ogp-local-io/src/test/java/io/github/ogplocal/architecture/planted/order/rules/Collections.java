// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.order.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class Collections {
    Object badToSet(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }

    Object badToUnmodifiableSet(Stream<String> names) {
        return names.collect(Collectors.toUnmodifiableSet());
    }

    Object badToMap(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 1));
    }

    Object badToMapMerging(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum));
    }

    Object badGrouping(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length));
    }

    Object badGroupingDownstream(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length, Collectors.counting()));
    }

    Object badConcurrent(Stream<String> names) {
        return names.collect(Collectors.groupingByConcurrent(String::length));
    }

    Object badParallelStream(Collection<String> names) {
        return names.parallelStream().toList();
    }

    Object badParallel(Stream<String> names) {
        return names.parallel().toList();
    }

    Object badUnordered(Stream<String> names) {
        return names.unordered().toList();
    }

    Object badAny(Stream<String> names) {
        return names.findAny();
    }

    Object badSetCopy(List<String> names) {
        return Set.copyOf(names);
    }

    Object badMapCopy(Map<String, String> names) {
        return Map.copyOf(names);
    }

    Object goodTree(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    Object goodGroups(Stream<String> names) {
        return names.collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    Object goodCopy(List<String> names) {
        return List.copyOf(names);
    }
}
