/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.property;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.rpmsgtracer.model.RpmsgPackage.Literals;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/** The attributes of one model element, read-only; what is not known has a dash. */
final class ModelPropertySource extends ReadOnlyPropertySource {

    private static final String UNKNOWN = "\u2014";

    private static final TimeFormat TIME = new TimeFormat(0);

    private final EObject element;

    ModelPropertySource(EObject element) {
        this.element = element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<EAttribute> attributes = element.eClass().getEAllAttributes();
        return attributes.stream().map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(@Nullable Object id) {
        EAttribute attribute = (EAttribute) id;
        if (attribute == null || attribute.isUnsettable() && !element.eIsSet(attribute)) {
            return UNKNOWN;
        }
        Object value = element.eGet(attribute);
        return value == null ? UNKNOWN : text(attribute.getEAttributeType(), value);
    }

    private PropertyDescriptor descriptor(EAttribute attribute) {
        PropertyDescriptor descriptor = new PropertyDescriptor(attribute, label(attribute));
        descriptor.setCategory(element.eClass().getName());
        return descriptor;
    }

    private static String text(EClassifier type, Object value) {
        if (type == Literals.DEVICE_ADDRESS && value instanceof Long address) {
            return "0x" + Long.toHexString(address);
        }
        if (type == Literals.RPMSG_ADDRESS && value instanceof Long address) {
            return RpmsgAddress.format(address);
        }
        if (type == Literals.NANOSECONDS && value instanceof Long timeNs) {
            return TIME.instant(timeNs);
        }
        return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    /** {@code peakInFlight} becomes {@code Peak In Flight}. */
    private static String label(EStructuralFeature feature) {
        StringBuilder label = new StringBuilder();
        String name = feature.getName();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                label.append(' ');
            }
            label.append(i == 0 ? Character.toUpperCase(c) : c);
        }
        return label.toString();
    }
}
