/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * A virtqueue after a number of events: its ring indices and the messages in flight. What {@link SystemState} hands out
 * does not change any more.
 *
 * <p>In flight is what was published and not yet given back by its consumer. Which index says so depends on who fills
 * the buffers first:
 *
 * <pre>
 * host to remote                       avail - used
 * remote to host                       used - avail + N    the driver lends N empty buffers to the device
 * host to remote, used ring prefilled  avail - used + N    RPMsg-Lite: the device lends N empty buffers at the start
 * </pre>
 *
 * all modulo 65536. N is what the descriptor table showed, or, where the rings were followed from their first entry,
 * the most buffers that ever lay empty at once.
 */
public final class VringState {

    /** The largest ring index. */
    static final int MAX_INDEX = 0xFFFF;

    /** Stands for a number that is not known. */
    static final int UNKNOWN = -1;

    private static final long MAX_BYTES = 0xFFFF_FFFFL;

    private final VringConfigured configured;
    private final Link link;
    private final boolean toRemote;
    private final int num;
    private final boolean lentIsKnown;
    private int availIdx;
    private int usedIdx;
    private boolean usedRingPrefilled;
    private int mostLent;
    private long bufferBytes;
    private int offeredHead = UNKNOWN;
    private long offeredBytes;
    private int level;
    private int peak;
    private long seenUntilNs;

    /**
     * A virtqueue that came into view.
     *
     * @param before the same virtqueue before its rings were set up anew; it hands on its peak
     */
    VringState(VringConfigured configured, @Nullable VringState before) {
        this(configured);
        peak = before == null ? UNKNOWN : before.peak;
    }

    private VringState(VringConfigured configured) {
        this.configured = configured;
        link = new Link(DeviceNames.ofVring(configured.name(), configured.driver(), configured.device()),
                configured.driver(), configured.device());
        toRemote = configured.direction() == Direction.HOST_TO_REMOTE;
        num = configured.num();
        availIdx = configured.availIdx();
        usedIdx = configured.usedIdx();
        int usedAhead = RingIndex.distance(availIdx, usedIdx);
        usedRingPrefilled = toRemote && usedAhead >= 1 && usedAhead <= num;
        boolean seenFromTheStart = usedRingPrefilled || availIdx == 0 && usedIdx == 0;
        lentIsKnown = seenFromTheStart || configured.buffers() > 0;
        bufferBytes = configured.bufferBytes();
        seenUntilNs = configured.timeNs();
        peak = UNKNOWN;
        learnLent();
        level = levelByIndices();
    }

    private VringState(VringState other) {
        configured = other.configured;
        link = other.link;
        availIdx = other.availIdx;
        usedIdx = other.usedIdx;
        toRemote = other.toRemote;
        num = other.num;
        lentIsKnown = other.lentIsKnown;
        usedRingPrefilled = other.usedRingPrefilled;
        mostLent = other.mostLent;
        bufferBytes = other.bufferBytes;
        offeredHead = other.offeredHead;
        offeredBytes = other.offeredBytes;
        level = other.level;
        peak = other.peak;
        seenUntilNs = other.seenUntilNs;
    }

    /** Writes all that is not in its description. */
    void writeMoving(long nowNs, FieldWriter out) {
        out.number(availIdx).number(usedIdx).number(usedRingPrefilled ? 1 : 0).number(mostLent).number(bufferBytes)
                .number(offeredHead - UNKNOWN).number(offeredBytes).number(peak - UNKNOWN).number(nowNs - seenUntilNs);
    }

    /** Reads what {@link #writeMoving} wrote. */
    static VringState readMoving(VringConfigured configured, long nowNs, FieldReader in)
            throws CorruptIndexException {
        VringState vring = new VringState(configured);
        vring.availIdx = in.number(MAX_INDEX);
        vring.usedIdx = in.number(MAX_INDEX);
        vring.usedRingPrefilled = in.number(1) != 0;
        vring.mostLent = in.number(configured.num());
        vring.bufferBytes = in.number(MAX_BYTES);
        vring.offeredHead = in.number(MAX_INDEX - UNKNOWN) + UNKNOWN;
        vring.offeredBytes = in.number(MAX_BYTES);
        vring.peak = (int) (in.number(Integer.MAX_VALUE - (long) UNKNOWN) + UNKNOWN);
        vring.seenUntilNs = nowNs - in.number();
        vring.level = vring.levelByIndices();
        return vring;
    }

    VringState copy() {
        return new VringState(this);
    }

    /** The driver offered a chain. */
    void offered(long timeNs, int idx, int head, long lengthBytes, int flags) {
        seenUntil(timeNs);
        availIdx = RingIndex.add(idx, 1);
        offeredHead = head;
        offeredBytes = lengthBytes;
        if (toRemote) {
            usedRingPrefilled |= (flags & Descriptor.WRITE) != 0;
        } else {
            bufferBytes = Math.max(bufferBytes, lengthBytes);
        }
        indicesMoved();
    }

    /** The device returned a chain. */
    void returned(long timeNs, int idx) {
        seenUntil(timeNs);
        usedIdx = RingIndex.add(idx, 1);
        indicesMoved();
    }

    /**
     * A message was published. An OpenAMP or RPMsg-Lite host offers whole buffers, Linux only what the message fills
     * (rpmsg.md 1.5).
     */
    void message(int head, int length) {
        boolean wholeBuffer = offeredBytes > (long) RpmsgHeader.SIZE_BYTES + length;
        if (toRemote && offeredHead == head && wholeBuffer) {
            bufferBytes = Math.max(bufferBytes, offeredBytes);
        }
    }

    /** What stood since the last event stood until this time. Nothing counts as a peak that no time saw. */
    void seenUntil(long timeNs) {
        if (timeNs > seenUntilNs) {
            peak = Math.max(peak, level);
            seenUntilNs = timeNs;
        }
    }

    private void indicesMoved() {
        learnLent();
        level = levelByIndices();
        if (seenUntilNs > configured.timeNs()) {
            peak = Math.max(peak, level);
        }
    }

    private void learnLent() {
        int lent = lent();
        if (isLending() && lent <= num) {
            mostLent = Math.max(mostLent, lent);
        }
    }

    /** Whether the consumer of the messages lends empty buffers to their producer through the other index. */
    boolean isLending() {
        return !toRemote || usedRingPrefilled;
    }

    private int lent() {
        return toRemote ? RingIndex.distance(availIdx, usedIdx) : RingIndex.distance(usedIdx, availIdx);
    }

    private int lentBuffers() {
        return lentIsKnown ? Math.max(configured.buffers(), mostLent) : UNKNOWN;
    }

    private int levelByIndices() {
        if (isLending()) {
            int buffers = lentBuffers();
            int lent = lent();
            return lent > num || buffers < lent ? UNKNOWN : buffers - lent;
        }
        int outstanding = outstanding();
        return outstanding > num ? UNKNOWN : outstanding;
    }

    /** Messages in flight; {@link #UNKNOWN} where {@link #inFlight()} is empty. */
    int level() {
        return level;
    }

    /** Chains that were offered and not yet returned, 0..65535; more than {@link #num()} if the indices are absurd. */
    int outstanding() {
        return RingIndex.distance(usedIdx, availIdx);
    }

    VringConfigured configured() {
        return configured;
    }

    /** Which virtqueue of the recording this is. */
    public QueueId queue() {
        return configured.queue();
    }

    /** What people call it, such as {@code vdev0vring0}. */
    public String name() {
        return configured.name();
    }

    /** Name of the virtio device it belongs to, such as {@code vdev0}. */
    public String deviceName() {
        return link.device();
    }

    /** Which way it carries messages. */
    public Direction direction() {
        return configured.direction();
    }

    /** Name of the processor that is the virtio driver. */
    public String driver() {
        return configured.driver();
    }

    /** Name of the processor that is the virtio device. */
    public String device() {
        return configured.device();
    }

    /** Name of the processor on one side. */
    public String processor(Side side) {
        return link.processor(side);
    }

    Link link() {
        return link;
    }

    /** Entries of each ring. */
    public int num() {
        return configured.num();
    }

    /** Alignment of the used ring in bytes; 0 where the parts are placed one by one. */
    public long align() {
        return configured.align();
    }

    /** Device address of the descriptor table. */
    public long descAddress() {
        return configured.descAddress();
    }

    /** Device address of the avail ring. */
    public long availAddress() {
        return configured.availAddress();
    }

    /** Device address of the used ring. */
    public long usedAddress() {
        return configured.usedAddress();
    }

    /** Free-running avail index, 0..65535. */
    public int availIdx() {
        return availIdx;
    }

    /** Free-running used index, 0..65535. */
    public int usedIdx() {
        return usedIdx;
    }

    /** Messages in flight; empty while the number of buffers is not known or the indices contradict each other. */
    public OptionalInt inFlight() {
        return known(level);
    }

    /** The most messages that were in flight at once; empty if the virtqueue was only seen at one instant. */
    public OptionalInt peakInFlight() {
        return known(peak);
    }

    /** Message buffers of this direction; empty while they are not known. */
    public OptionalInt buffers() {
        int buffers = isLending() ? lentBuffers() : configured.buffers();
        return buffers > 0 ? OptionalInt.of(buffers) : OptionalInt.empty();
    }

    /** Size of one message buffer in bytes; empty while it is not known. */
    public OptionalLong bufferBytes() {
        return bufferBytes > 0 ? OptionalLong.of(bufferBytes) : OptionalLong.empty();
    }

    /** The most messages that can be in flight at once: the buffers where they are known, else the ring's entries. */
    public int capacity() {
        return buffers().orElse(num());
    }

    private static OptionalInt known(int number) {
        return number == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
