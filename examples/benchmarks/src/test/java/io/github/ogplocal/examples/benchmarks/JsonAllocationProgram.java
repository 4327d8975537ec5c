// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Prints how many bytes it takes to read documents; the third argument adds so many bytes for each. */
final class JsonAllocationProgram {
    private static Object kept = "";

    private JsonAllocationProgram() {}

    /** @param arguments kind of documents; how many; bytes to plant for each, 0 or a multiple of 8 from 16 */
    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[1]);
        int planted = Integer.parseInt(arguments[2]);
        // Loads the classes, and links what is linked when it is first called.
        allocated(JsonDocuments.of(arguments[0], 500), planted);
        System.out.print(allocated(JsonDocuments.of(arguments[0], size), planted));
    }

    private static long allocated(JsonDocuments<?> documents, int planted) throws IOException {
        byte[] array = documents.tightArray();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        Object read = documents.readList(array);
        for (int i = 0; planted > 0 && i < documents.values().size(); i++) {
            kept = new byte[planted - 16];
        }
        long after = threads.getThreadAllocatedBytes(thread);
        kept = read;
        return (after - before) / documents.values().size();
    }
}
