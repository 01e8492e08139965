/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.PacketIndex;

/**
 * A trace to be read, which may still be growing. In memory is a table of its packets, of bounded size, never its events.
 * One thread may refresh it while others read.
 */
public final class TraceReader implements Closeable {

    /** A search of less costs less than a file. */
    private static final long WORTH_KEEPING_BYTES = 16 << 20;

    private final Path folder;
    private final TraceInfo info;
    private final StreamFiles files;
    private final Sections sections;
    private final PacketTable packets;
    private final Damages damages = new Damages();
    private final KnownPackets known;
    private final StreamScan scan;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    private TraceReader(Path folder, TraceInfo info, Sections sections, StreamFiles files) {
        this.folder = folder;
        this.info = info;
        this.files = files;
        this.sections = sections;
        this.packets = new PacketTable(sections);
        this.known = new KnownPackets(files, packets, damages);
        this.scan = new StreamScan(files, info.uuid(), packets, damages);
    }

    /** Opens a trace, as {@link #open(Path, TraceOpening)} does. */
    public static TraceReader open(Path folder) throws TraceException {
        return open(folder, TraceOpening.UNWATCHED);
    }

    /**
     * Opens a trace. If a former reader or the recorder kept what packets it has, that costs next to nothing; else all
     * of it is read and checked, and what was found is kept for the next time. What is torn or damaged is left out:
     * {@link #tornTail()} and {@link #damages()} tell.
     *
     * @throws TraceException        if it is not a trace that this version can read
     * @throws CancellationException if {@code progress} throws it
     */
    @SuppressWarnings("resource") // the reader that is returned owns the files
    public static TraceReader open(Path folder, TraceOpening progress) throws TraceException {
        TraceInfo info = new TraceFolder(folder).readInfo();
        Sections sections = new Sections(folder, info.uuid());
        StreamFiles files = StreamFiles.open(folder, new StreamStart(sections, info.uuid()));
        TraceReader reader = new TraceReader(folder, info, sections, files);
        try {
            reader.find(progress);
            return reader;
        } catch (TraceException | RuntimeException e) {
            reader.closeAfter(e);
            throw e;
        }
    }

    private void find(TraceOpening progress) throws TraceException {
        files.foreign().ifPresent(problems::add);
        long knownBytes = takeKnown();
        scan.advance(progress);
        scan.checkBelongs();
        sections.follow(packets);
        if (packets.endOffset() - knownBytes > WORTH_KEEPING_BYTES && !files.hasStart()) {
            try {
                keepPackets();
            } catch (TraceException e) {
                problems.add(e.getMessage());
            }
        }
    }

    /** Returns up to where the stream need not be searched. */
    private long takeKnown() throws TraceException {
        Optional<SectionReader> kept = files.hasStart() ? Optional.empty()
                : sections.openOfAnyState(StreamSection.NAME, StreamSection.VERSION);
        if (kept.isEmpty()) {
            return 0;
        }
        try (SectionReader section = kept.get()) {
            KnownPackets.Known far = known.take(section, info.uuid());
            scan.goOnBehind(far.last(), far.fileIndex(), far.offset());
            return far.offset();
        } catch (CorruptPacketException e) {
            problems.add(sections.place(StreamSection.NAME)
                    + ": this part of the index does not fit the trace, which is searched anew: " + e.getMessage());
            packets.clear();
            damages.clear();
            return 0;
        } catch (TraceReadException e) {
            throw e.getCause();
        }
    }

    /**
     * Keeps what packets were found, so that the next reader need not search for them.
     *
     * @throws TraceException if it cannot be written
     */
    void keepPackets() throws TraceException {
        Optional<StreamSection.Content> content = known.content(scan.currentFile(), scan.wholeBytes());
        if (content.isPresent()) {
            StreamSection.write(sections, packets, content.get());
        }
    }

    /** What the recording is. */
    public TraceInfo info() {
        return info;
    }

    /** The folder that was opened. */
    public Path folder() {
        return folder;
    }

    /** Events found so far. */
    public long eventCount() {
        return packets.eventCount();
    }

    /** Time of the first event, in nanoseconds on the recording's clock; 0 if there is none. */
    public long startNs() {
        return packets.isEmpty() ? 0 : packets.get(0).beginNs();
    }

    /** Time of the last event found so far, in nanoseconds on the recording's clock; 0 if there is none. */
    public long endNs() {
        return packets.isEmpty() ? 0 : packets.last().endNs();
    }

    /** Events that the recorder had to drop, as far as the packets found tell. */
    public long discarded() {
        return scan.last().map(PacketHeader::discarded).orElse(0L);
    }

    /** What follows the last whole packet and is none; while the trace grows, the packet that is being written. */
    public Optional<TornTail> tornTail() {
        return scan.tornTail();
    }

    /**
     * Damaged places before the last whole packet, in order: those found when the trace was searched for packets, and
     * packets found damaged later. A part of them if there are very many.
     */
    public List<DamagedRange> damages() {
        return damages.toList();
    }

    /** How many damaged places there are. */
    public long damageCount() {
        return damages.count();
    }

    /**
     * Packets that the numbers of those before and behind say there were, such as damaged ones that have been removed.
     * Not those before the first one, which a flight recorder drops.
     */
    public long missingPackets() {
        int first = files.hasStart() ? packets.firstFrom(files.all().getFirst().end()) : 0;
        return first == packets.size() ? 0
                : packets.last().sequence() - packets.get(first).sequence() + 1 - (packets.size() - first);
    }

    /** What is odd about the trace's folder and what is kept beside the events, one sentence each, for people. */
    public List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        all.addAll(sections.problems());
        return all;
    }

    /**
     * Says that something is wrong with a packet: it becomes one of the {@link #damages}.
     *
     * @param packet its number
     */
    public void damaged(int packet, String reason) {
        PacketPlace place = packets.get(packet);
        StreamFile file = file(place);
        damages.add(place.offset(),
                new DamagedRange(file.path(), file.inFile(place.offset()), place.bytes(), reason));
    }

    /**
     * Picks up the whole packets that were added since the last time.
     *
     * @return false if there is nothing new
     * @throws TraceException if the stream file cannot be read, or became shorter
     */
    public boolean refresh() throws TraceException {
        return scan.advance(TraceOpening.UNWATCHED);
    }

    /** All events in order. At the end it waits for what {@link #refresh} finds. */
    public EventCursor cursor() {
        return cursorAt(0);
    }

    /**
     * The events from one on.
     *
     * @param eventNumber number of the first event to deliver, from 0; may not be there yet
     */
    public EventCursor cursorAt(long eventNumber) {
        if (eventNumber < 0) {
            throw new IllegalArgumentException("event number " + eventNumber + ", expected 0 or more");
        }
        return new EventCursor(records(packets.firstWithEvent(eventNumber), Integer.MAX_VALUE), eventNumber, 0);
    }

    /** The events from a time on, in nanoseconds on the recording's clock. */
    public EventCursor cursorFrom(long timeNs) {
        return new EventCursor(records(packets.firstWithTime(timeNs), Integer.MAX_VALUE), 0, timeNs);
    }

    /** All records in order, packet by packet. At the end it waits for what {@link #refresh} finds. */
    public RecordCursor records() {
        return records(0, Integer.MAX_VALUE);
    }

    /** The records of the packets {@code first <= number < end}. */
    public RecordCursor records(int first, int end) {
        return new RecordCursor(this, first, end);
    }

    /** Packets found so far. */
    public int packetCount() {
        return packets.size();
    }

    /**
     * Where a packet lies and what it holds.
     *
     * @param packet its number, from 0
     * @throws IndexOutOfBoundsException if it was not found yet
     */
    public PacketPlace packet(int packet) {
        return packets.get(packet);
    }

    /** Number of the first packet that has an event or a later one; {@link #packetCount} if there is none yet. */
    public int packetWithEvent(long eventNumber) {
        return packets.firstWithEvent(eventNumber);
    }

    /** Number of the first packet that has an event at or after a time; {@link #packetCount} if there is none yet. */
    public int packetWithTime(long timeNs) {
        return packets.firstWithTime(timeNs);
    }

    /** What reads a few records in the middle of a packet; for one thread. */
    public PartReader parts() {
        return new PartReader(this);
    }

    /** What is kept beside the events. */
    public Sections sections() {
        return sections;
    }

    /** Bytes of the stream up to the end of its last whole packet, all stream files one behind the other. */
    public long streamBytes() {
        return packets.endOffset();
    }

    /**
     * Whether nobody records into the trace any more: its last stream file has an index of all its bytes, which a
     * recorder writes at the end.
     */
    public boolean ended() {
        StreamFile last = files.all().getLast();
        Path index = new TraceFolder(folder).index(last.number());
        try (SteadyFile file = SteadyFile.open(index)) {
            long entry = file.length() - PacketIndex.ENTRY_BYTES;
            if (entry < PacketIndex.HEADER_BYTES) {
                return last.end() == last.base();
            }
            ByteBuffer bytes = ByteBuffer.allocate(PacketIndex.ENTRY_BYTES);
            file.read(entry, bytes);
            return PacketIndex.end(bytes.flip()) == last.inFile(last.end());
        } catch (IOException e) {
            // An index that cannot be read is as good as none.
            return false;
        }
    }

    /**
     * Holds the packet indexes, by which other tools find packets, against the stream files, and makes right what is
     * wrong; {@link #problems} tells. Reads the header of each packet. The last stream file of a trace that is still
     * recorded has no index yet.
     */
    public void checkPacketIndexes() {
        PacketIndexCheck indexes = new PacketIndexCheck(new TraceFolder(folder), info.uuid());
        int last = files.all().getLast().number();
        for (StreamFile file : files.all()) {
            if (file.number() != StreamStart.NUMBER) {
                indexes.check(file.number(), file.number() != last).ifPresent(problems::add);
            }
        }
    }

    /** Closes the stream files; cursors cannot go on then. */
    @Override
    public void close() throws TraceException {
        try (files) {
            packets.close();
        }
    }

    /** The file that has a packet. */
    StreamFile file(PacketPlace packet) {
        return files.at(packet.offset());
    }

    /** Up to where whole packets follow one in its file. */
    long readableUpTo(PacketPlace packet) {
        return Math.min(file(packet).end(), packets.endOffset());
    }

    private void closeAfter(Exception trouble) {
        try {
            close();
        } catch (TraceException e) {
            trouble.addSuppressed(e);
        }
    }
}
