/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.rpmsgtracer.model.Channel;
import org.rpmsgtracer.model.Endpoint;
import org.rpmsgtracer.model.OpenState;
import org.rpmsgtracer.model.Processor;
import org.rpmsgtracer.model.RpmsgPackage.Literals;
import org.rpmsgtracer.model.VirtioDevice;
import org.rpmsgtracer.model.Vring;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.Icon;

/** One line for each model element: its name, and behind it in a quieter colour how it stands. */
final class ModelLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public String getText(@Nullable Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(@Nullable Object element) {
        return switch (element) {
            case Processor processor -> line(processor.getName(), processor.getRole().getLiteral(),
                    processor.getLifeCycle());
            case Endpoint endpoint -> line(RpmsgAddress.format(endpoint.getAddress()), endpoint.getName(),
                    closed(endpoint.getState()));
            case VirtioDevice device -> line(device.getName(), device.getStatus());
            case Vring vring -> line(vring.getName(), vring.getDirection().getLiteral(), buffers(vring),
                    inFlight(vring));
            case Channel channel -> line(channel.getName(), addresses(channel), closed(channel.getState()));
            case null, default -> new StyledString();
        };
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
        return switch (element) {
            case Processor processor -> Icon.PROCESSOR.image();
            case Endpoint endpoint -> Icon.ENDPOINT.image();
            case VirtioDevice device -> Icon.DEVICE.image();
            case Vring vring -> Icon.VRING.image();
            case Channel channel -> Icon.CHANNEL.image();
            case null, default -> null;
        };
    }

    private static StyledString line(String name, @Nullable String... details) {
        StyledString line = new StyledString(name);
        String separator = "  ";
        for (String detail : details) {
            if (detail != null && !detail.isEmpty()) {
                line.append(separator + detail, StyledString.QUALIFIER_STYLER);
                separator = " \u00b7 ";
            }
        }
        return line;
    }

    private static String buffers(Vring vring) {
        if (!vring.isSetBuffers()) {
            return vring.getSize() + " entries";
        }
        return vring.isSetBufferBytes() ? vring.getBuffers() + " \u00d7 " + vring.getBufferBytes() + " B"
                : vring.getBuffers() + " buffers";
    }

    private static String inFlight(Vring vring) {
        return vring.isSetInFlight() ? vring.getInFlight() + " in flight" : "";
    }

    private static String addresses(Channel channel) {
        return side(channel.eIsSet(Literals.CHANNEL__SRC), channel.getSrc()) + " \u2194 "
                + side(channel.eIsSet(Literals.CHANNEL__DST), channel.getDst());
    }

    private static String side(boolean known, long address) {
        return known ? RpmsgAddress.format(address) : "?";
    }

    private static String closed(OpenState state) {
        return state == OpenState.CLOSED ? "closed" : "";
    }
}
