/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.metric;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.rpmsgtracer.analysis.state.ChannelState;
import org.rpmsgtracer.analysis.state.EndpointState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Note;

/**
 * What is in a recording: the content of {@code info --json} but for the trace's name and source, which its
 * description holds. Virtqueues, channels and endpoints are as they stand after the last event.
 *
 * @param startNs      time of the first event, nanoseconds on the recording's clock; 0 if there is none
 * @param endNs        time of the last event; 0 if there is none
 * @param eventCount   how many events
 * @param eventsByType how many of each kind that occurs, by the name of its record, such as {@code ChainOffered}
 * @param unplaced     events of virtqueues that {@code SystemState} does not know: only counted
 * @param messages     messages in each direction; both directions are there
 * @param quality      how well the messages are known, and how many are lost
 * @param flows        who sent to whom, in the order of the first message; without messages whose content is inferred
 * @param flowsOmitted messages of further flows, where there are more than {@link SummaryBuilder#LIMIT}
 * @param nameService  announcements and withdrawals in their order, the first {@link SummaryBuilder#LIMIT}
 * @param vrings       the virtqueues
 * @param channels     the channels, open and closed
 * @param channelsOmitted channels that were announced while too many others were open, and are only counted
 * @param endpoints    the endpoints, standing and gone
 * @param endpointsOmitted whether there were more than can be listed
 * @param notes        the recorder's remarks in their order, the first {@link SummaryBuilder#LIMIT}
 */
public record TraceSummary(long startNs, long endNs, long eventCount, SortedMap<String, Long> eventsByType,
        long unplaced, Map<Direction, Long> messages, Quality quality, List<Flow> flows, long flowsOmitted,
        List<NameServiceEntry> nameService, List<VringState> vrings, List<ChannelState> channels,
        long channelsOmitted, List<EndpointState> endpoints, boolean endpointsOmitted, List<Note> notes) {

    /** Messages that passed and could not be recorded. */
    public long lost() {
        return quality.lost();
    }
}
