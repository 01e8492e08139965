/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/** What the section {@code packets} knows of a stream, compared with the stream itself. */
final class KnownPackets {

    /**
     * How far the stream is known.
     *
     * @param last      what the last packet says of itself
     * @param fileIndex which of the files it is in
     * @param offset    up to where the stream was searched
     */
    record Known(PacketHeader last, int fileIndex, long offset) {}

    private final StreamFiles files;
    private final PacketTable packets;
    private final Damages damages;

    KnownPackets(StreamFiles files, PacketTable packets, Damages damages) {
        this.files = files;
        this.packets = packets;
        this.damages = damages;
    }

    /**
     * Takes over what the section says. Of the stream, the first and the last packet are read.
     *
     * @throws CorruptPacketException if it is not about this stream; then packets and damages may hold anything
     */
    Known take(Section section, UUID trace) throws CorruptPacketException, TraceException {
        StreamSection.Content content = StreamSection.read(section, packets);
        checkFiles(content.files());
        int fileIndex = content.files().size() - 1;
        long end = files.all().get(fileIndex).base() + content.files().getLast().bytes();
        if (packets.isEmpty() || packets.endOffset() > end) {
            throw new CorruptPacketException("it ends where no packet does");
        }
        PacketLoader loader = new PacketLoader(trace, 0);
        load(loader, packets.get(0));
        PacketHeader last = load(loader, packets.last());
        for (StreamSection.Damage damage : content.damages()) {
            StreamFile file = files.at(damage.offset());
            damages.add(damage.offset(), new DamagedRange(file.path(), file.inFile(damage.offset()), damage.bytes(),
                    damage.reason()));
        }
        damages.addCounted(content.damageCount() - content.damages().size());
        return new Known(last, fileIndex, end);
    }

    /** How far a stream was searched, to be written. */
    Optional<StreamSection.Content> content(int fileIndex, long wholeBytes) {
        List<StreamFile> all = files.all();
        if (packets.isEmpty()) {
            return Optional.empty();
        }
        List<StreamSection.Extent> extents = IntStream.rangeClosed(0, fileIndex).mapToObj(i -> {
            StreamFile file = all.get(i);
            return new StreamSection.Extent(file.number(), (i < fileIndex ? file.end() : wholeBytes) - file.base());
        }).toList();
        return Optional.of(new StreamSection.Content(extents, damages.toSection(), damages.count()));
    }

    private void checkFiles(List<StreamSection.Extent> known) throws CorruptPacketException {
        List<StreamFile> all = files.all();
        if (known.size() > all.size()) {
            throw new CorruptPacketException("it knows " + known.size() + " stream files, there are " + all.size());
        }
        for (int i = 0; i < known.size(); i++) {
            StreamSection.Extent extent = known.get(i);
            StreamFile file = all.get(i);
            long bytes = file.end() - file.base();
            boolean ends = i + 1 < known.size();
            if (extent.number() != file.number() || extent.bytes() < 0 || extent.bytes() > bytes
                    || ends && extent.bytes() != bytes) {
                throw new CorruptPacketException("it knows " + extent.bytes() + " bytes of stream file "
                        + extent.number() + ", there is file " + file.number() + " of " + bytes);
            }
        }
    }

    private PacketHeader load(PacketLoader loader, PacketPlace place) throws CorruptPacketException, TraceException {
        StreamFile file = files.at(place.offset());
        PacketHeader header = loader.load(file, place.offset(), Math.min(place.endOffset(), file.end()));
        if (loader.checksum() != place.checksum() || header.eventCount() != place.eventCount()
                || header.sequence() != place.sequence() || header.endNs() != place.endNs()) {
            throw new CorruptPacketException("the packet at byte " + place.offset() + " is another one");
        }
        return header;
    }
}
