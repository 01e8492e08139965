/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rpmsgtracer.analysis.query.Lane;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.Details;
import org.rpmsgtracer.ui.widget.chart.LaneLayout;
import org.rpmsgtracer.ui.widget.chart.LaneSteps;
import org.rpmsgtracer.ui.widget.chart.LevelScalePainter;
import org.rpmsgtracer.ui.widget.chart.LegendItem;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.chart.TimeChart;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/** Processors, the messages between them, and virtqueues over time. */
public final class TimelineWidget extends TimeChart<TimelineLane, TimelineFrame> {

    private static final List<LegendItem> LEGEND = List.of(
            new LegendItem(List.of(Glyph.ARROW_DOWN, Glyph.AREA), Role.HOST_TO_REMOTE, "host \u2192 remote, in flight"),
            new LegendItem(List.of(Glyph.ARROW_UP, Glyph.HATCHED_AREA), Role.REMOTE_TO_HOST,
                    "remote \u2192 host, in flight"),
            LegendItem.of(Glyph.STROKE, Role.TICK, "ring entry published"),
            LegendItem.of(Glyph.KICK, Role.KICK, "kick"), LegendItem.of(Glyph.INTERRUPT, Role.INTERRUPT, "interrupt"),
            LegendItem.of(Glyph.SUPPRESSED, Role.SUPPRESSED, "no notification wanted"),
            LegendItem.of(Glyph.ANNOUNCED, Role.ANNOUNCED, "announced"),
            LegendItem.of(Glyph.WITHDRAWN, Role.WITHDRAWN, "withdrawn"),
            LegendItem.of(Glyph.LOST, Role.LOST, "not recorded"));

    private static final int DENSITY_ZOOM_STEPS = 5;
    private static final int CLOSE_UP_PART = 10;
    private static final int PAN_PARTS = 4;

    private OptionalLong selectedMessage = OptionalLong.empty();
    private OptionalLong hoveredMessage = OptionalLong.empty();
    private Consumer<MessageRow> messageListener = message -> {};
    private LaneSteps steps = (lane, timeNs, forward, found) -> {};

    /**
     * An empty timeline.
     *
     * @param navigator where it looks; shared with the charts it is aligned with
     */
    public TimelineWidget(Composite parent, TimeNavigator navigator) {
        super(parent, "Timeline", navigator, LEGEND);
    }

    /** Told when a message was chosen here. */
    public void setMessageListener(Consumer<MessageRow> listener) {
        messageListener = listener;
    }

    /** Finds events for the keys that step along a lane. */
    public void setLaneSteps(LaneSteps laneSteps) {
        steps = laneSteps;
    }

    /** Marks a message that was chosen elsewhere, or none. */
    public void setSelectedMessage(OptionalLong eventNumber) {
        selectedMessage = eventNumber;
        redraw();
    }

    /** The event number of the marked message. */
    public OptionalLong selectedMessage() {
        return selectedMessage;
    }

    @Override
    public String copyText() {
        return frame().flatMap(shown -> message(shown, selectedMessage))
                .map(message -> MessageText.details(message, format()).text()).orElse("");
    }

    @Override
    protected void paintLane(Painting p, TimelineFrame shown, TimelineLane lane, Rectangle body) {
        switch (lane) {
            case TimelineLane.Processor processor -> new ProcessorPainter(p, body).paint(processor);
            case TimelineLane.Messages messages -> {
                if (shown.arrows().isEmpty()) {
                    DensityPainter.paint(p, messages, body);
                }
            }
            case TimelineLane.Vring vring -> new VringPainter(p, vring, body).paint();
        }
    }

    @Override
    protected int scaleWidthPx(TimelineLane lane) {
        return lane instanceof TimelineLane.Vring ? LevelScalePainter.WIDTH_PX : 0;
    }

    @Override
    protected void paintScale(Painting p, TimelineFrame shown, TimelineLane lane, Rectangle body) {
        if (lane instanceof TimelineLane.Vring vring) {
            new VringPainter(p, vring, body).paintScale();
        }
    }

    @Override
    protected void paintAcross(Painting p, TimelineFrame shown, LaneLayout layout) {
        for (int lane = 0; lane < layout.laneCount(); lane++) {
            if (shown.lanes().get(lane) instanceof TimelineLane.Vring vring) {
                new VringPainter(p, vring, p.geometry().laneBody(layout, lane)).paintAnnouncements();
            }
        }
        Arrows arrows = new Arrows(shown, p.scale(), p.geometry(), layout);
        new ArrowPainter(p, arrows).paint(message(shown, hoveredMessage), message(shown, selectedMessage));
    }

    @Override
    protected Optional<Details> detailsAt(TimelineFrame shown, int x, int y) {
        int pixel = columns(shown).at(x);
        return pixel < 0 ? Optional.empty() : laneAt(shown, y).flatMap(lane -> details(shown, lane, pixel, x, y));
    }

    private Optional<Details> details(TimelineFrame shown, TimelineLane lane, int pixel, int x, int y) {
        TimelineDetails details = new TimelineDetails(format());
        long timeNs = scale().timeAt(x);
        return switch (lane) {
            case TimelineLane.Processor processor -> Optional.of(details.processor(processor, timeNs, pixel));
            case TimelineLane.Messages messages -> shown.arrows().isEmpty()
                    ? details.density(messages, timeNs, pixel)
                    : arrowDetails(arrows(shown), x, y);
            case TimelineLane.Vring vring -> Optional.of(AnnouncementMark.at(vring.announcements(), scale(), x)
                    .map(row -> AnnouncementMark.details(row, format()))
                    .orElseGet(() -> details.vring(vring, timeNs, pixel)));
        };
    }

    private Optional<Details> arrowDetails(Arrows arrows, int x, int y) {
        return arrows.at(x, y).map(message -> {
            Details details = MessageText.details(message, format());
            long others = arrows.stacked(message) - 1;
            return others == 0 ? details
                    : details.with("In this column", others + " more, \u2190 and \u2192 step through");
        });
    }

    @Override
    protected void clicked(TimelineFrame shown, int x, int y) {
        arrows(shown).at(x, y).ifPresent(this::choose);
    }

    @Override
    protected void activated(TimelineFrame shown, int x, int y) {
        Optional<MessageRow> message = arrows(shown).at(x, y);
        if (message.isPresent()) {
            long timeNs = message.get().timeNs();
            long marginNs = Math.max(1, navigator().window().spanNs() / CLOSE_UP_PART);
            navigator().zoomTo(new TimeRange(timeNs - marginNs, message.get().returnedNs().orElse(timeNs) + marginNs));
        } else if (shown.arrows().isEmpty()) {
            navigator().zoomAround(scale().timeAt(x), DENSITY_ZOOM_STEPS);
        }
    }

    @Override
    protected void hovered(TimelineFrame shown, int x, int y) {
        Optional<MessageRow> message = arrows(shown).at(x, y);
        OptionalLong number = message.isPresent() ? OptionalLong.of(message.get().eventNumber()) : OptionalLong.empty();
        if (!number.equals(hoveredMessage)) {
            hoveredMessage = number;
            redraw();
        }
    }

    /**
     * Along the selected lane's events; without one, or on the messages' lane, from arrow to arrow, and where there is
     * none to what lies beyond.
     */
    @Override
    protected void step(boolean forward, boolean extend) {
        Optional<Lane> lane = selectedLane().flatMap(TimelineWidget::traced);
        if (lane.isPresent()) {
            steps.step(lane.get(), stepFromNs(), forward, timeNs -> stepTo(timeNs, extend));
        } else {
            frame().flatMap(shown -> neighbour(shown.arrows(), stepFromNs(), forward)).ifPresentOrElse(
                    message -> stepTo(message, extend),
                    () -> navigator().pan(navigator().window().spanNs() / PAN_PARTS * (forward ? 1 : -1)));
        }
    }

    private void stepTo(MessageRow message, boolean extend) {
        stepTo(message.timeNs(), extend);
        if (!extend) {
            choose(message);
        }
    }

    private Optional<MessageRow> neighbour(List<MessageRow> messages, long timeNs, boolean forward) {
        int index = -1;
        for (int i = 0; i < messages.size(); i++) {
            if (selectedMessage.equals(OptionalLong.of(messages.get(i).eventNumber()))) {
                index = i;
            }
        }
        if (index >= 0) {
            int next = index + (forward ? 1 : -1);
            return next >= 0 && next < messages.size() ? Optional.of(messages.get(next)) : Optional.empty();
        }
        List<MessageRow> candidates = forward ? messages : messages.reversed();
        return candidates.stream()
                .filter(message -> forward ? message.timeNs() >= timeNs : message.timeNs() <= timeNs).findFirst();
    }

    private void choose(MessageRow message) {
        setSelectedMessage(OptionalLong.of(message.eventNumber()));
        navigator().select(TimeSelection.at(message.timeNs()));
        messageListener.accept(message);
    }

    private Arrows arrows(TimelineFrame shown) {
        return new Arrows(shown, scale(), geometry(), laneLayout());
    }

    private static Optional<MessageRow> message(TimelineFrame shown, OptionalLong eventNumber) {
        if (eventNumber.isEmpty()) {
            return Optional.empty();
        }
        return shown.arrows().stream().filter(message -> message.eventNumber() == eventNumber.getAsLong()).findFirst();
    }

    private static Optional<Lane> traced(TimelineLane lane) {
        return switch (lane) {
            case TimelineLane.Processor processor -> Optional.of(processor.activity().lane());
            case TimelineLane.Messages messages -> Optional.empty();
            case TimelineLane.Vring vring -> Optional.of(vring.activity().lane());
        };
    }
}
