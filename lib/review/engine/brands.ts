/** Always written in their own way, whoever writes them. */
export const brands = new Map(
  `LinkedIn YouTube GitHub GitLab PayPal eBay iPhone iPhones iPad iPads iPod iMac iTunes iCloud macOS JavaScript TypeScript WordPress PowerPoint
WhatsApp TikTok Gmail Instagram Netflix Spotify OneDrive SharePoint PostgreSQL MySQL FaceTime MacBook AirPods IKEA`
    .split(/\s+/)
    .map((brand) => [brand.toLowerCase(), brand] as const),
);
