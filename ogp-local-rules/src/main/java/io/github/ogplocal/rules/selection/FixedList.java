// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/** The first elements of an array that nobody else holds; it is not copied, as the lists of the JDK would. */
final class FixedList<T> extends AbstractList<T> implements RandomAccess {
    private final T[] elements;
    private final int size;

    FixedList(T[] elements, int size) {
        this.elements = elements;
        this.size = size;
    }

    @Override
    public T get(int at) {
        return elements[Objects.checkIndex(at, size)];
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return elements[next++];
            }
        };
    }

    @Override
    public int size() {
        return size;
    }
}
