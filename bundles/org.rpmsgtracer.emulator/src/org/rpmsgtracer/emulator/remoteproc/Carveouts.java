/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;

/**
 * The memory of one boot, by name: first everything is asked for, then it is placed, as Linux 6.12 does
 * ({@code drivers/remoteproc/remoteproc_core.c}: {@code rproc_check_carveout_da}, {@code rproc_alloc_carveout}).
 */
final class Carveouts {

    /** {@code -ENOMEM}. */
    static final int NO_MEMORY = -12;

    private static final long PAGE_BYTES = 0x1000;

    /**
     * Memory that has its place.
     *
     * @param address       as the host uses it
     * @param deviceAddress as it is told to the remote
     */
    record Carveout(String name, long address, long deviceAddress, long sizeBytes) {}

    private record Request(String name, long deviceAddress, long sizeBytes) {}

    private final List<ReservedMemory> reserved;
    private final Memory memory;
    private final PlatformDriver platform;
    private final Consumer<String> console;
    private final List<Request> requests = new ArrayList<>();
    private final List<Carveout> placed = new ArrayList<>();
    private final List<Carveout> buffers = new ArrayList<>();
    private long poolUsedBytes;

    Carveouts(List<ReservedMemory> reserved, Memory memory, PlatformDriver platform, Consumer<String> console) {
        this.reserved = reserved;
        this.memory = memory;
        this.platform = platform;
        this.console = console;
    }

    /** The size of a vring in whole pages. */
    static long wholePages(long sizeBytes) {
        return sizeBytes + PAGE_BYTES - 1 & -PAGE_BYTES;
    }

    /**
     * Asks for memory.
     *
     * @param deviceAddress where the firmware expects it, or {@link ResourceTableLayout#ANY}
     * @return 0, or {@link #NO_MEMORY} if what is reserved under that name does not fit
     */
    int request(String name, long deviceAddress, long sizeBytes) {
        Optional<ReservedMemory> own = reserved(name);
        if (own.isPresent() && !fits(own.get(), deviceAddress, sizeBytes)) {
            return NO_MEMORY;
        }
        requests.add(new Request(name, deviceAddress, sizeBytes));
        return 0;
    }

    /** Places what was asked for; 0, or {@link #NO_MEMORY}. */
    int place() {
        for (Request request : requests) {
            Optional<ReservedMemory> own = reserved(request.name);
            long address = own.isPresent() ? own.get().address() : allocate(request);
            if (address == ResourceTableLayout.ANY) {
                console.accept("failed to allocate dma memory: len 0x" + Long.toHexString(request.sizeBytes));
                console.accept("Unable to allocate carveout " + request.name + ": " + NO_MEMORY);
                return NO_MEMORY;
            }
            long told = own.isPresent() || request.deviceAddress == ResourceTableLayout.ANY
                    ? address
                    : request.deviceAddress;
            placed.add(new Carveout(request.name, address, told, request.sizeBytes));
        }
        return 0;
    }

    /** In the order in which they were asked for. */
    List<Carveout> placed() {
        return placed;
    }

    Carveout placed(String name) {
        return placed.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
    }

    /**
     * Memory under a name for buffers, whose size nobody has asked for before; the same again for whom needs no more.
     *
     * @throws IllegalArgumentException if there is not so much
     */
    long buffers(String name, long sizeBytes) {
        Optional<ReservedMemory> own = reserved(name).filter(it -> it.sizeBytes() >= sizeBytes);
        if (own.isPresent()) {
            return own.get().address();
        }
        for (Carveout given : buffers) {
            if (given.name.equals(name) && given.sizeBytes >= sizeBytes) {
                return given.address;
            }
        }
        long address = fromPool(sizeBytes);
        if (address == ResourceTableLayout.ANY) {
            throw new IllegalArgumentException("no reserved memory " + name + " of " + sizeBytes + " bytes");
        }
        buffers.add(new Carveout(name, address, address, sizeBytes));
        return address;
    }

    /** The node of the device tree that reserves memory under a name, if there is one. */
    Optional<String> node(String name) {
        return reserved(name).map(own -> name + "@" + Long.toHexString(own.address()));
    }

    private boolean fits(ReservedMemory own, long deviceAddress, long sizeBytes) {
        if (sizeBytes > own.sizeBytes()) {
            console.accept("Registered carveout doesn't fit len request");
            return false;
        }
        if (deviceAddress == ResourceTableLayout.ANY) {
            return true;
        }
        long delta = deviceAddress - own.address();
        if (delta < 0) {
            console.accept("Registered carveout doesn't fit da request");
            return false;
        }
        if (delta + sizeBytes > own.sizeBytes()) {
            console.accept("Registered carveout doesn't fit len request");
            return false;
        }
        return true;
    }

    private long allocate(Request request) {
        boolean anywhere = request.deviceAddress == ResourceTableLayout.ANY;
        if (!anywhere && platform.mapsDeviceAddresses() && memory.contains(request.deviceAddress, request.sizeBytes)) {
            return request.deviceAddress;
        }
        long address = fromPool(request.sizeBytes);
        if (!anywhere && address != ResourceTableLayout.ANY && address != request.deviceAddress) {
            console.accept("Allocated carveout doesn't fit device address request");
        }
        return address;
    }

    private long fromPool(long sizeBytes) {
        Optional<ReservedMemory> pool = reserved(ReservedMemory.POOL);
        long pages = wholePages(sizeBytes);
        if (pool.isEmpty() || poolUsedBytes + pages > pool.get().sizeBytes()) {
            return ResourceTableLayout.ANY;
        }
        long address = pool.get().address() + poolUsedBytes;
        poolUsedBytes += pages;
        return address;
    }

    private Optional<ReservedMemory> reserved(String name) {
        return reserved.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
